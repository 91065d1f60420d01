package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import lu.espace.access.domain.BrowserSession;
import lu.espace.access.domain.Visit;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;

/** A holder who logged in begins to work in a browser. */
@Stateless
@Guarded
public class BeginSession {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @Inject private Caller caller;
  @Inject private SessionBook book;
  @Inject private Clock clock;

  /**
   * @param fingerprint of the certificate with which the holder logged in
   * @param idle how long the session stays open unused
   * @return the session's key, which belongs into the session and nowhere else
   */
  @ForHolders
  public String begin(String fingerprint, Visit visit, Duration idle) {
    Instant now = clock.instant();
    Ssn holder = caller.ssn();
    byte[] random = new byte[KEY_BYTES];
    RANDOM.nextBytes(random);
    String key = HexFormat.of().formatHex(random);
    book.forget(holder, now.minus(REMEMBERED));
    book.add(new BrowserSession(SessionBook.hash(key), holder, fingerprint, visit, now, idle));
    return key;
  }
}
