package lu.espace.trust.server;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.oauth.Client;

/** The system properties of the services, with the sandbox's defaults. */
record TrustSettings(Function<String, String> properties) {

  /** Where the product takes holders back: from a signature, and from a login. */
  private static final List<String> PRODUCT_PAGES = List.of("/space/signature", "/login/return");

  /** The product as the signing server knows it. */
  Client client(SandboxPki pki) {
    return new Client(value("espace.signing.client-id", "espace"), pki.clientSecret(), redirects());
  }

  /** Where browsers reach the OAuth endpoints. */
  URI oauth() {
    return URI.create(value("espace.signing.oauth", "https://localhost:8443/trust/oauth2"));
  }

  /** Where the sandbox's mail server listens. */
  int mailPort() {
    return Integer.parseInt(value("espace.mail.port", "2525"));
  }

  private List<URI> redirects() {
    String host = value("espace.pro.url", "https://pro.localhost:8443");
    String pages = PRODUCT_PAGES.stream().map(host::concat).collect(Collectors.joining(","));
    return Arrays.stream(value("espace.signing.redirects", pages).split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(URI::create)
        .toList();
  }

  private String value(String name, String otherwise) {
    String value = properties.apply(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
