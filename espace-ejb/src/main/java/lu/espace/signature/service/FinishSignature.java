package lu.espace.signature.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.port.PdfSigner;

/** Makes the signed document of a raw signature and has it accepted; needs no holder. */
@Dependent
class FinishSignature {

  @Inject private PdfSigner signer;
  @Inject private SignatureBook book;
  @Inject private AcceptSignature acceptance;

  SignatureProgress finish(UnderWay way) {
    byte[] signed = signer.embed(way.prepared(), way.rawSignature());
    acceptance.accept(way.number(), way.id(), signed, facts(way, signed));
    return new SignatureProgress(way.number(), null);
  }

  /** A refusal for good voids the signature, so that the next attempt asks the holder anew. */
  private SignatureFacts facts(UnderWay way, byte[] signed) {
    try {
      return signer.check(signed, way.document(), way.holder());
    } catch (BusinessException refused) {
      if (refused.error() instanceof SignatureError error && error.isDefinitive()) {
        book.discard(way.number(), way.id());
      }
      throw refused;
    }
  }
}
