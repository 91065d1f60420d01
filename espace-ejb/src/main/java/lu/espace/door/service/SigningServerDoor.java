package lu.espace.door.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.port.LoginVerdict;
import lu.espace.door.domain.ChallengeStep;
import lu.espace.door.domain.ChallengeText;
import lu.espace.door.domain.DoorError;
import lu.espace.door.port.ServerLogin;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;
import lu.espace.signature.domain.RawSignature;
import lu.espace.signature.port.CertificateCheck;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.RemoteSigner;
import lu.espace.signature.port.Roundtrip;

/**
 * A holder logs in with a key on a signing server: it identifies itself there, then signs a fresh
 * challenge. No transaction is open while the signing server or an authority is asked.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningServerDoor {

  private static final String WHY = "who comes to the door is nobody yet";

  @Inject private ChallengeBook book;
  @Inject private RemoteSigner server;
  @Inject private CertificateCheck certificates;
  @Inject private ServerLogin login;
  @Inject private LoginVerdict verdict;
  @Inject private DoorLog log;
  @Inject private Configuration configuration;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @param browser a secret of the browser, which must come back with it
   * @return where the browser must go
   */
  @OpenToEveryone(WHY)
  public URI begin(String browser) {
    Roundtrip roundtrip = Roundtrip.random(Roundtrip.Purpose.LOGIN);
    book.begin(browser, roundtrip);
    return server.identificationPage(roundtrip);
  }

  /**
   * The browser came back from the signing server.
   *
   * @param state as it came back
   * @param code what the signing server gives the browser for us
   * @param description what the holder reads on the signing server when it signs
   * @throws BusinessException {@link DoorError}
   */
  @OpenToEveryone(WHY)
  public DoorProgress proceed(String browser, String state, String code, String description) {
    Optional<String> holder = Optional.empty();
    try {
      PendingLogin pending = book.open(browser, state);
      if (pending.step() == ChallengeStep.IDENTIFY) {
        return new DoorProgress(identified(pending, code, description), null);
      }
      holder = CertificateReader.holderNumber(pending.certificate().getSubjectX500Principal());
      return new DoorProgress(null, proved(pending, code));
    } catch (BusinessException refused) {
      throw log.refused(holder, refused);
    }
  }

  private URI identified(PendingLogin pending, String code, String description) {
    RemoteKey key = server.keyOf(code, pending.roundtrip());
    Roundtrip confirmation = Roundtrip.random(Roundtrip.Purpose.LOGIN);
    ChallengeText text =
        ChallengeText.of(
            configuration.professionalUrl().toString(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            Sha256.of(encoded(key.chain().get(0))),
            Roundtrip.random(Roundtrip.Purpose.LOGIN).state());
    book.challenge(pending.id(), text, key, confirmation);
    return server.confirmationPage(confirmation, key.id(), text.digest(), description);
  }

  private DoorProgress.ProvedHolder proved(PendingLogin pending, String code) {
    book.use(pending.id());
    X509Certificate certificate = pending.certificate();
    ChallengeText text = pending.text();
    byte[] raw = server.sign(code, pending.roundtrip(), pending.key(), text.digest());
    if (!RawSignature.isValid(certificate, text.bytes(), raw)) {
      throw new BusinessException(DoorError.WRONG_SIGNATURE);
    }
    certificates.require(pending.chain(), clock.instant());
    String ssn =
        CertificateReader.holderNumber(certificate.getSubjectX500Principal())
            .orElseThrow(() -> new BusinessException(DoorError.NOT_FOR_LOGIN));
    return new DoorProgress.ProvedHolder(ssn, login.ticket(certificate), certificate);
  }

  /**
   * The browser came back without a code.
   *
   * @param error the signing server's word for it
   */
  @OpenToEveryone(WHY)
  public DoorError cancelled(String error) {
    DoorError why = "access_denied".equals(error) ? DoorError.CANCELLED : DoorError.SERVER_REFUSED;
    log.refused(Optional.empty(), new BusinessException(why));
    return why;
  }

  /** Why the server's realm gave the holder who has just been logged in no role. */
  @OpenToEveryone(WHY)
  public DoorError notAdmitted() {
    DoorError why =
        verdict
            .refusal()
            .map(LoginObstacle::ofRule)
            .filter(LoginObstacle.TITLE::equals)
            .map(title -> DoorError.NOT_PROFESSIONAL)
            .orElse(DoorError.NOT_FOR_LOGIN);
    log.refused(Optional.of(caller.name()), new BusinessException(why));
    return why;
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("A certificate that was read cannot be written", impossible);
    }
  }
}
