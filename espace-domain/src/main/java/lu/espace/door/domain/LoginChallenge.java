package lu.espace.door.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lu.espace.access.domain.certificate.CertificateChain;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SealedBytes;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Sha256;

/**
 * One login at the Signing Server door, from the first way to the signing server to the signature
 * of the challenge. It belongs to the browser that began it, whose secret it knows by its hash
 * only, and is in the database so that any node can go on with it. The challenge is good for one
 * answer.
 */
@Entity
@Table(name = "login_challenge")
public class LoginChallenge {

  /** How long a holder may take to say who it is; nothing has been proved by then. */
  public static final Duration TIME_TO_IDENTIFY = Duration.ofMinutes(10);

  /** How long a challenge is fresh. */
  public static final Duration TIME_TO_SIGN = Duration.ofMinutes(2);

  @Id
  @SequenceGenerator(
      name = "login_challenge_seq",
      sequenceName = "login_challenge_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_challenge_seq")
  private Long id;

  @Column(name = "browser_sha256", nullable = false, updatable = false, length = Sha256.LENGTH)
  private String browser;

  @Column(name = "oauth_state", nullable = false, length = 64)
  private String state;

  @Convert(converter = SealedText.class)
  private String verifier;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ChallengeStep step;

  @Convert(converter = SealedText.class)
  @Column(name = "challenge")
  private String text;

  @Column(name = "key_id", length = 200)
  private String keyId;

  @Convert(converter = SealedBytes.class)
  private byte[] chain;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected LoginChallenge() {}

  /** The holder is sent to identify itself. */
  public LoginChallenge(String browserSecret, String state, String verifier, Instant at) {
    this.browser = Sha256.of(browserSecret);
    this.step = ChallengeStep.IDENTIFY;
    this.expiresAt = at.plus(TIME_TO_IDENTIFY);
    await(state, verifier);
  }

  /** The holder is known and is sent to sign the challenge; its two minutes begin. */
  public void challenge(
      ChallengeText challenge, String key, List<X509Certificate> certificates, Instant at) {
    requireOpen(at);
    if (step != ChallengeStep.IDENTIFY) {
      throw new BusinessException(DoorError.REPLAYED);
    }
    text = challenge.value();
    keyId = Objects.requireNonNull(key, "key");
    chain = CertificateChain.encode(certificates);
    step = ChallengeStep.SIGN;
    expiresAt = at.plus(TIME_TO_SIGN);
  }

  /** Says by which state and verifier the next return from the signing server is known. */
  public void await(String nextState, String nextVerifier) {
    state = Objects.requireNonNull(nextState, "nextState");
    verifier = Objects.requireNonNull(nextVerifier, "nextVerifier");
  }

  /** The holder came back; whatever the answer is, there is no second one. */
  public void use(Instant at) {
    requireOpen(at);
    step = ChallengeStep.USED;
    verifier = null;
  }

  /** Refuses a challenge that is used up or stale. */
  public void requireOpen(Instant at) {
    if (step == ChallengeStep.USED) {
      throw new BusinessException(DoorError.REPLAYED);
    }
    if (at.isAfter(expiresAt)) {
      throw new BusinessException(DoorError.TOO_LATE);
    }
  }

  /** Refuses every browser but the one that began. */
  public void requireBrowser(String browserSecret) {
    if (!browser.equals(Sha256.of(browserSecret))) {
      throw new BusinessException(DoorError.OTHER_BROWSER);
    }
  }

  public long id() {
    return id;
  }

  public ChallengeStep step() {
    return step;
  }

  public String state() {
    return state;
  }

  public String verifier() {
    return verifier;
  }

  /** There from the second step on. */
  public ChallengeText text() {
    return new ChallengeText(text);
  }

  public String keyId() {
    return keyId;
  }

  /** The certificate first; there from the second step on. */
  public List<X509Certificate> chain() {
    return CertificateChain.decode(chain);
  }
}
