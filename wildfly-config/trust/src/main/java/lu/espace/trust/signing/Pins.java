package lu.espace.trust.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks a person's PIN and counts the wrong ones. After five the keys are locked until the server
 * is started again. Unknown numbers are counted alike, so that the answer does not tell who is
 * known.
 */
public final class Pins {

  /** Wrong PINs until the lock. */
  public static final int ATTEMPTS = 5;

  /** Beyond so many different numbers somebody is guessing, and everybody waits for a restart. */
  private static final int MAX_COUNTED = 1_000;

  private final byte[] pin;
  private final SigningKeys keys;
  private final Map<String, Integer> wrong = new HashMap<>();

  Pins(String pin, SigningKeys keys) {
    this.pin = pin.getBytes(StandardCharsets.UTF_8);
    this.keys = keys;
  }

  /** What a check found. */
  public enum Outcome {
    RIGHT,
    WRONG,
    LOCKED
  }

  /** Checks one PIN; a right one clears the count. */
  public synchronized Outcome check(String ssn, String entered) {
    if (isLocked(ssn)) {
      return Outcome.LOCKED;
    }
    boolean same = MessageDigest.isEqual(pin, entered.getBytes(StandardCharsets.UTF_8));
    if (same && keys.findBySsn(ssn).isPresent()) {
      wrong.remove(ssn);
      return Outcome.RIGHT;
    }
    wrong.merge(ssn, 1, Integer::sum);
    return isLocked(ssn) ? Outcome.LOCKED : Outcome.WRONG;
  }

  /** Whether the person's keys are locked. */
  public synchronized boolean isLocked(String ssn) {
    int count = wrong.getOrDefault(ssn, wrong.size() >= MAX_COUNTED ? ATTEMPTS : 0);
    return count >= ATTEMPTS;
  }
}
