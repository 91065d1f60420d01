package lu.espace.signature.port;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/**
 * A holder's key on the signing server.
 *
 * @param id as the server names it
 * @param chain the certificate first, then its authorities
 */
public record RemoteKey(String id, List<X509Certificate> chain) {

  public RemoteKey {
    Objects.requireNonNull(id, "id");
    chain = List.copyOf(chain);
  }
}
