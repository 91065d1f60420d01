package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.port.PdfSigner;
import lu.espace.signature.port.PreparedPdf;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.RemoteSigner;
import lu.espace.signature.port.Roundtrip;
import lu.espace.signature.port.SigningTerms;

/**
 * The holder's browser came back from the signing server: from its identification, then from its
 * confirmation. No transaction is open while the signing server is asked.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContinueSignature {

  @Inject private SignatureBook book;
  @Inject private RemoteSigner server;
  @Inject private PdfSigner signer;
  @Inject private SignerRules rules;
  @Inject private FinishSignature finish;
  @Inject private Clock clock;

  /**
   * @param state as it came back
   * @param code what the signing server gives the browser for us
   * @throws BusinessException {@link SignatureError}
   */
  @ForHolders
  public SignatureProgress proceed(String state, String code) {
    UnderWay way = book.byState(state);
    return switch (way.step()) {
      case IDENTIFY -> new SignatureProgress(way.number(), identified(way, code));
      case CONFIRM -> confirmed(way, code);
      case RAW_KEPT -> finish.finish(way);
      case ACCEPTED -> new SignatureProgress(way.number(), null);
    };
  }

  private URI identified(UnderWay way, String code) {
    RemoteKey key = server.keyOf(code, way.roundtrip());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    rules.require(key.chain().get(0), way.holder(), now);
    SigningTerms terms = new SigningTerms(key.chain(), now, Clocks.LUXEMBOURG);
    PreparedPdf prepared = signer.prepare(way.document(), terms);
    Roundtrip confirmation = Roundtrip.random(Roundtrip.Purpose.SIGNATURE);
    book.prepared(way.number(), way.id(), key, prepared, confirmation);
    return server.confirmationPage(
        confirmation, key.id(), signer.digestToSign(prepared), way.title());
  }

  private SignatureProgress confirmed(UnderWay way, String code) {
    PreparedPdf prepared = way.prepared();
    byte[] digest = signer.digestToSign(prepared);
    byte[] raw = server.sign(code, way.roundtrip(), way.key(), digest);
    if (!signer.isSignatureOf(prepared, raw)) {
      book.discard(way.number(), way.id());
      throw new BusinessException(SignatureError.WRONG_SIGNATURE);
    }
    return finish.finish(book.keep(way.number(), way.id(), raw));
  }
}
