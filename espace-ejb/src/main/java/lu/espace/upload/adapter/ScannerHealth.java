package lu.espace.upload.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.espace.upload.port.Scanner;
import lu.espace.upload.port.ScannerSilent;
import lu.espace.upload.service.ScanQueue;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells the operators' monitoring whether the scanner answers and how many files wait for it. The
 * node stays ready when it does not: work goes on, files wait, and a node taken out mends nothing.
 */
@Readiness
@ApplicationScoped
public class ScannerHealth implements HealthCheck {

  @Inject private Scanner scanner;
  @Inject private ScanQueue queue;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("virus-scanner").up().withData("waiting", queue.waiting());
    try {
      return response.withData("scanner", "UP").withData("version", scanner.version()).build();
    } catch (ScannerSilent silent) {
      return response.withData("scanner", "DOWN").withData("reason", silent.getMessage()).build();
    }
  }
}
