package lu.espace.elytron;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logins of holders who proved their key to the application and not to TLS, because it is on a
 * signing server. The application hands in the certificate whose key was proved and gets a ticket,
 * with which it logs the holder in at once: {@code HttpServletRequest.login(number, ticket)}. A
 * ticket stands for this certificate and its holder only, for seconds, once, and never leaves the
 * server's memory.
 */
public final class LoginTickets {

  static final Duration LIFE = Duration.ofSeconds(10);

  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final LoginTickets SERVER = new LoginTickets(Clock.systemUTC());

  private record Ticket(X509Certificate certificate, Instant end) {}

  private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
  private final Clock clock;

  LoginTickets(Clock clock) {
    this.clock = clock;
  }

  /** Of this server; application and realm share them. */
  public static LoginTickets ofServer() {
    return SERVER;
  }

  /**
   * @param proved whose key has just been proved, and which has been checked: path, validity,
   *     revocation
   */
  public String issue(X509Certificate proved) {
    Instant now = clock.instant();
    tickets.values().removeIf(ticket -> now.isAfter(ticket.end()));
    byte[] secret = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(secret);
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    tickets.put(name, new Ticket(proved, now.plus(LIFE)));
    return name;
  }

  /** The proved certificate, to the first who asks in time. */
  Optional<X509Certificate> take(String ticket) {
    return Optional.ofNullable(tickets.remove(ticket))
        .filter(found -> !clock.instant().isAfter(found.end()))
        .map(Ticket::certificate);
  }
}
