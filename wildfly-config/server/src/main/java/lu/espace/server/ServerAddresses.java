package lu.espace.server;

import java.net.URI;
import java.util.List;

/**
 * The addresses of a server on this machine.
 *
 * @param portOffset added to every port of the product
 */
public record ServerAddresses(int portOffset) {

  private static final int HTTP = 8080;
  private static final int HTTPS = 8443;
  private static final int MANAGEMENT = 9990;
  private static final int MAIL = 2525;
  private static final int PROXY = 8444;
  private static final int SCANNER = 3310;

  /** Every port that a sandbox without offset may listen on. */
  static final List<Integer> STANDARD_PORTS =
      List.of(HTTP, HTTPS, MANAGEMENT, MAIL, PROXY, SCANNER);

  /** Public pages; no certificate is asked for. */
  public URI publicPages() {
    return URI.create("https://localhost:" + (HTTPS + portOffset));
  }

  /** Pages behind a certificate. */
  public URI professionalPages() {
    return URI.create("https://pro.localhost:" + (HTTPS + portOffset));
  }

  /** What the server asks itself: trust services without TLS, on loopback. */
  public URI backChannel() {
    return URI.create("http://localhost:" + (HTTP + portOffset));
  }

  /** Port for a reverse proxy, where {@code proxy.cli} opened it. */
  public int proxyPort() {
    return PROXY + portOffset;
  }

  /** Management console, health and metrics. */
  public URI management() {
    return URI.create("http://127.0.0.1:" + (MANAGEMENT + portOffset));
  }

  /** Port of the sandbox's virus scanner on this machine. */
  public int scanner() {
    return SCANNER + portOffset;
  }

  /** Port of the sandbox's mail server on this machine. */
  public int mail() {
    return MAIL + portOffset;
  }
}
