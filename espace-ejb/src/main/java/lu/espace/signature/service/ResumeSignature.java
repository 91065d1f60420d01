package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.signature.domain.SignatureError;

/** Finishes a signature that the holder confirmed before a server or a service failed. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResumeSignature {

  @Inject private SignatureBook book;
  @Inject private FinishSignature finish;

  /**
   * @throws BusinessException {@link SignatureError}
   */
  @Requires(Right.SIGN)
  public SignatureProgress resume(FileNumber number) {
    return finish.finish(book.kept(number));
  }
}
