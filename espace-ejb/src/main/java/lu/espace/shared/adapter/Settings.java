package lu.espace.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;

/**
 * Reads the settings from the server's system properties, at each use, so that a change in the
 * management console counts at once. The server's configuration script defines every one of them.
 */
@ApplicationScoped
public class Settings implements Configuration {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public URI publicUrl() {
    return address("espace.public.url");
  }

  @Override
  public URI professionalUrl() {
    return address("espace.pro.url");
  }

  @Override
  public URI signingApi() {
    return address("espace.signing.api");
  }

  @Override
  public URI signingOauth() {
    return address("espace.signing.oauth");
  }

  @Override
  public URI signingToken() {
    return address("espace.signing.token");
  }

  @Override
  public String signingClientId() {
    return text("espace.signing.client-id");
  }

  @Override
  public Duration revocationMaxAge() {
    return Duration.ofSeconds(Long.parseLong(text("espace.revocation.max-age")));
  }

  @Override
  public URI timeStamping() {
    return address("espace.tsa.url");
  }

  @Override
  public Path trustAnchors() {
    return Path.of(text("espace.trust.anchors"));
  }

  @Override
  public Path desks() {
    return Path.of(text("espace.desks.file"));
  }

  @Override
  public String mailFrom() {
    return text("espace.mail.from");
  }

  /** Resolved at each use: the scanner may move to another address under the same name. */
  @Override
  public InetSocketAddress scanner() {
    return new InetSocketAddress(
        text("espace.clamd.host"), Integer.parseInt(text("espace.clamd.port")));
  }

  @Override
  public Duration scannerPatience() {
    return Duration.ofSeconds(Long.parseLong(text("espace.clamd.timeout")));
  }

  @Override
  public Set<Ssn> operators() {
    return Arrays.stream(System.getProperty("espace.operators", "").split(",", -1))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .map(Ssn::new)
        .collect(Collectors.toSet());
  }

  private static String text(String property) {
    String value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("System property " + property + " is not set");
    }
    return value.strip();
  }

  /** Without TLS only to this machine: what goes to these addresses is secret or signed. */
  private static URI address(String property) {
    URI address = URI.create(text(property));
    boolean plain = "http".equals(address.getScheme());
    boolean allowed =
        "https".equals(address.getScheme()) || (plain && LOOPBACK.contains(address.getHost()));
    if (!allowed) {
      throw new IllegalStateException("System property " + property + " needs an https address");
    }
    return address;
  }
}
