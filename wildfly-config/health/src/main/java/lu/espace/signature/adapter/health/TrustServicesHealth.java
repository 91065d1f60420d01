package lu.espace.signature.adapter.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The alarm of silent trust services: OCSP, revocation lists, time-stamps, the signing server. It
 * tells and takes no node out: the services are the same for all nodes, and the pages that explain
 * must stay.
 */
@Default
@Readiness
@ApplicationScoped
public class TrustServicesHealth implements HealthCheck {

  /** By which monitoring knows the alarm, here and in the log. */
  public static final String ALARM = "ESP-0720";

  private volatile Map<String, Instant> silent = Map.of();

  /** From now on these do not answer, each since that moment, and no others. */
  public void areSilent(Map<String, Instant> since) {
    silent = new TreeMap<>(since);
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("trust-services").up();
    Map<String, Instant> now = silent;
    if (!now.isEmpty()) {
      answer.withData("alarm", ALARM);
    }
    now.forEach((service, since) -> answer.withData(service, "silent since " + since));
    return answer.build();
  }
}
