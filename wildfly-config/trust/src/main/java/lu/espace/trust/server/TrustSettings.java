package lu.espace.trust.server;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.oauth.Client;

/** The system properties of the services, with the sandbox's defaults. */
record TrustSettings(Function<String, String> properties) {

  private static final String PRODUCT_PAGE = "/space/signature";

  /** The product as the signing server knows it. */
  Client client(SandboxPki pki) {
    return new Client(value("espace.signing.client-id", "espace"), pki.clientSecret(), redirects());
  }

  /** Where browsers reach the OAuth endpoints. */
  URI oauth() {
    return URI.create(value("espace.signing.oauth", "https://localhost:8443/trust/oauth2"));
  }

  private List<URI> redirects() {
    String page = value("espace.pro.url", "https://pro.localhost:8443") + PRODUCT_PAGE;
    return Arrays.stream(value("espace.signing.redirects", page).split(",", -1))
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
