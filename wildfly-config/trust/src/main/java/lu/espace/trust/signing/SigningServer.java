package lu.espace.trust.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lu.espace.sandbox.pki.CertificateRegister;
import lu.espace.sandbox.pki.SandboxPki;

/** The signing server's memory: keys, PIN counters, open sessions and unused activations. */
public final class SigningServer {

  private static final Duration SESSION = Duration.ofHours(1);
  private static final Duration ACTIVATION = Duration.ofMinutes(5);

  private final SigningKeys keys;
  private final Pins pins;
  private final CertificateRegister register;
  private final Clock clock;
  private final Tickets<Session> sessions;
  private final Tickets<Activation> activations;

  /** A server with the remote keys of a sandbox, all unlocked. */
  public SigningServer(SandboxPki pki, Clock clock) {
    this.keys = new SigningKeys(pki);
    this.pins = new Pins(SandboxPki.SIGNATURE_PIN, keys);
    this.register = pki.register();
    this.clock = clock;
    this.sessions = new Tickets<>(clock, SESSION);
    this.activations = new Tickets<>(clock, ACTIVATION);
  }

  public SigningKeys keys() {
    return keys;
  }

  public Pins pins() {
    return pins;
  }

  public Tickets<Session> sessions() {
    return sessions;
  }

  public Tickets<Activation> activations() {
    return activations;
  }

  /** What the API says of a key's certificate: valid, expired or revoked. */
  public String status(SigningKey key) {
    if (register.findRevocation(key.credential().certificate().getSerialNumber()).isPresent()) {
      return "revoked";
    }
    boolean over =
        clock.instant().isAfter(key.credential().certificate().getNotAfter().toInstant());
    return over ? "expired" : "valid";
  }

  /**
   * Signs the digests and uses the activation up.
   *
   * @return the signatures in the order of the digests; empty if the activation is not (any more)
   *     there, which also decides between two requests at the same moment
   */
  public Optional<List<byte[]>> sign(String activation, HashesToSign hashes) {
    return activations
        .take(activation)
        .filter(a -> a.hashes().covers(hashes))
        .map(
            a ->
                hashes.values().stream()
                    .map(digest -> a.key().sign(hashes.algorithm(), digest))
                    .toList());
  }
}
