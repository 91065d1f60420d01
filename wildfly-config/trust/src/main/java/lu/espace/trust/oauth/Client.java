package lu.espace.trust.oauth;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lu.espace.trust.http.Fields;
import lu.espace.trust.http.Request;

/**
 * The one application that may use the signing server.
 *
 * @param redirects where its people may be sent back to, compared letter by letter
 */
public record Client(String id, String secret, List<URI> redirects) {

  public Client {
    redirects = List.copyOf(redirects);
  }

  /** The registered address that a request names, if it names this client too. */
  Optional<URI> findRedirect(Fields fields) {
    if (!fields.find("client_id").equals(Optional.of(id))) {
      return Optional.empty();
    }
    String wanted = fields.find("redirect_uri").orElse("");
    return redirects.stream().filter(uri -> uri.toString().equals(wanted)).findFirst();
  }

  /** Whether a request to the token endpoint proves to come from this client (RFC 6749, 2.3.1). */
  boolean isProvedBy(Request request, Fields form) {
    Optional<String> header = request.header("authorization");
    if (header.isPresent()) {
      return header.filter(this::isBasic).isPresent();
    }
    return form.find("client_id").filter(id::equals).isPresent()
        && form.find("client_secret").filter(this::isSecret).isPresent();
  }

  private boolean isBasic(String header) {
    if (!header.regionMatches(true, 0, "Basic ", 0, "Basic ".length())) {
      return false;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring("Basic ".length()).strip());
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 && parts[0].equals(id) && isSecret(parts[1]);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isSecret(String given) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return id;
  }
}
