package lu.espace.signature;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;
import lu.espace.trust.RunningTrustServices;

/** Settings that lead to the sandbox's trust services of the test run. */
public class TrustConfiguration implements Configuration {

  private final RunningTrustServices services;
  private URI timeStamping;
  private URI tokens;

  public TrustConfiguration(RunningTrustServices services) {
    this.services = services;
  }

  /** The time-stamping authority is somewhere else from now on. */
  public void timeStampingAt(URI elsewhere) {
    timeStamping = elsewhere;
  }

  /** The signing server's tokens are somewhere else from now on. */
  public void tokensAt(URI elsewhere) {
    tokens = elsewhere;
  }

  @Override
  public URI publicUrl() {
    return URI.create("https://localhost:8443");
  }

  @Override
  public URI professionalUrl() {
    return URI.create("https://pro.localhost:8443");
  }

  @Override
  public URI signingApi() {
    return services.at("/csc/v2");
  }

  @Override
  public URI signingOauth() {
    return services.at("/oauth2");
  }

  @Override
  public URI signingToken() {
    return tokens == null ? services.at("/oauth2/token") : tokens;
  }

  @Override
  public String signingClientId() {
    return "espace";
  }

  @Override
  public Duration revocationMaxAge() {
    return Duration.ofMinutes(5);
  }

  @Override
  public URI timeStamping() {
    return timeStamping == null ? services.at("/tsa") : timeStamping;
  }

  @Override
  public Path trustAnchors() {
    return services.pki().directory().resolve("ca.pem");
  }

  @Override
  public Path desks() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String mailFrom() {
    return "espace@localhost";
  }

  @Override
  public Set<Ssn> operators() {
    return Set.of();
  }

  @Override
  public InetSocketAddress scanner() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Duration scannerPatience() {
    throw new UnsupportedOperationException();
  }
}
