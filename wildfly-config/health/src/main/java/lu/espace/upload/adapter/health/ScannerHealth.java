package lu.espace.upload.adapter.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the virus scanner answered when it was asked last, and how many files waited for it then.
 * It takes no node out: work goes on, files wait, and a node that is taken out mends nothing.
 */
@Default
@Readiness
@ApplicationScoped
public class ScannerHealth implements HealthCheck {

  private volatile Said said = new Said("UNKNOWN", "", 0);

  /** The scanner answers, with its version. */
  public void answers(String version, long waiting) {
    said = new Said("UP", version, waiting);
  }

  /** The scanner gave no answer, for this reason. */
  public void isSilent(String reason, long waiting) {
    said = new Said("DOWN", reason, waiting);
  }

  @Override
  public HealthCheckResponse call() {
    Said now = said;
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("virus-scanner")
            .up()
            .withData("scanner", now.scanner())
            .withData("waiting", now.waiting());
    if (!now.words().isEmpty()) {
      answer.withData("said", now.words());
    }
    return answer.build();
  }

  private record Said(String scanner, String words, long waiting) {}
}
