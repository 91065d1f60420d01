package lu.espace.access.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.certificate.Title;

/**
 * What the page greets a holder with.
 *
 * @param before the login before this one
 */
public record LoggedIn(
    String ssn, String fullName, Title title, Instant certificateValidUntil, Instant before)
    implements Serializable {

  /** The login before this one, by which a person notices that somebody else used its card. */
  public Optional<Instant> lastLogin() {
    return Optional.ofNullable(before);
  }
}
