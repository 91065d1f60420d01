package lu.espace.trust.signing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Things that are handed out against an unguessable name and live for a short time: pages that wait
 * for an answer, authorisation codes, access tokens, activations.
 */
public final class Tickets<T> {

  private static final int BYTES = 32;
  private static final int MAX = 10_000;

  private final Clock clock;
  private final Duration life;
  private final SecureRandom random = new SecureRandom();

  private final Map<String, Held<T>> held =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held<T>> eldest) {
          return size() > MAX;
        }
      };

  /** Tickets that are good for some time. */
  public Tickets(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  private record Held<T>(T value, Instant until) {}

  /** Keeps a thing and names it. */
  public String put(T value) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    putAs(name, value);
    return name;
  }

  /** Keeps a thing under a name that was given out before. */
  public synchronized void putAs(String name, T value) {
    Instant now = clock.instant();
    held.values().removeIf(h -> !h.until().isAfter(now));
    held.put(name, new Held<>(value, now.plus(life)));
  }

  /** The thing, which stays. */
  public synchronized Optional<T> find(String name) {
    return valid(held.get(name));
  }

  /** The thing, which nobody gets a second time. */
  public synchronized Optional<T> take(String name) {
    return valid(held.remove(name));
  }

  /** How long a ticket is good. */
  public Duration life() {
    return life;
  }

  private Optional<T> valid(Held<T> found) {
    return Optional.ofNullable(found)
        .filter(h -> h.until().isAfter(clock.instant()))
        .map(Held::value);
  }
}
