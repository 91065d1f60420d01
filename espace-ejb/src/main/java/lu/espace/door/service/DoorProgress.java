package lu.espace.door.service;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * How a login at the door goes on: on the signing server, or with the server's own login.
 *
 * @param next the page of the signing server, or null
 * @param proved the holder who proved its key, or null
 */
public record DoorProgress(URI next, ProvedHolder proved) {

  /**
   * A holder whose key has been proved and whose certificate is to be believed.
   *
   * @param ssn under which it is logged in
   * @param ticket with which it is logged in, at once
   * @param certificate the proof, to which the session is bound
   */
  public record ProvedHolder(String ssn, String ticket, X509Certificate certificate) {

    /** Never shows the ticket. */
    @Override
    public String toString() {
      return ssn;
    }
  }

  public Optional<URI> nextPage() {
    return Optional.ofNullable(next);
  }
}
