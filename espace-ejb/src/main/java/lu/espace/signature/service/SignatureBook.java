package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.espace.access.domain.certificate.CertificateChain;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.signature.domain.DataToSign;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignaturePreparation;
import lu.espace.signature.port.PreparedPdf;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.Roundtrip;

/**
 * Writes each step of a signature down in a transaction of its own, so that it stands whatever
 * happens to the next one. Holds the caller to its right for the file at every step.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignatureBook {

  @Inject private Caller caller;
  @Inject private Preparations preparations;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link SignatureError#UNKNOWN_RETURN} for a state that was used up,
   *     never given out, or given to another holder
   */
  @ForHolders
  public UnderWay byState(String state) {
    return preparations
        .find(state, caller.ssn())
        .map(UnderWay::new)
        .orElseThrow(() -> new BusinessException(SignatureError.UNKNOWN_RETURN));
  }

  /**
   * @throws BusinessException {@link SignatureError#NOTHING_TO_RESUME}
   */
  @Requires(Right.SIGN)
  public UnderWay kept(FileNumber number) {
    return preparations
        .findKept(number, caller.ssn())
        .map(UnderWay::new)
        .orElseThrow(() -> new BusinessException(SignatureError.NOTHING_TO_RESUME));
  }

  /** The document is prepared for this key; the state with which the holder came is used up. */
  @Requires(Right.SIGN)
  public void prepared(
      FileNumber number, long id, RemoteKey key, PreparedPdf pdf, Roundtrip confirmation) {
    SignaturePreparation preparation = preparations.get(number, id, caller.ssn());
    preparation.prepared(
        new DataToSign(
            key.id(),
            CertificateChain.encode(key.chain()),
            pdf.bytes(),
            pdf.digest(),
            pdf.terms().time(),
            pdf.terms().zone()),
        clock.instant());
    preparation.await(confirmation.state(), confirmation.verifier());
  }

  /** The raw signature is here. */
  @Requires(Right.SIGN)
  public UnderWay keep(FileNumber number, long id, byte[] rawSignature) {
    SignaturePreparation preparation = preparations.get(number, id, caller.ssn());
    preparation.keep(rawSignature, clock.instant());
    return new UnderWay(preparation);
  }

  /** This signature will not be accepted, however often it is tried. */
  @Requires(Right.SIGN)
  public void discard(FileNumber number, long id) {
    preparations.remove(preparations.get(number, id, caller.ssn()));
  }
}
