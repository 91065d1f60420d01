package lu.espace.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells monitoring which trust services are silent and since when. The node stays ready: the
 * services are the same for every node, so taking nodes out would take away the pages, the drafts
 * and the explanation, and would mend nothing.
 */
@Readiness
@ApplicationScoped
public class TrustServicesHealth implements HealthCheck {

  static final String NAME = "trust-services";

  private TrustServicesWatch watch;

  protected TrustServicesHealth() {}

  @Inject
  TrustServicesHealth(TrustServicesWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named(NAME).up();
    watch
        .silent()
        .forEach(
            (service, silence) ->
                response.withData(
                    service,
                    "silent since " + silence.since() + ", last asked " + silence.askedLast()));
    return response.withData("silent", watch.silent().size()).build();
  }
}
