package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.signature.domain.SignaturePreparation;
import lu.espace.signature.domain.SignatureStep;

/** The holder came back from the signing server without having signed. */
@Stateless
@Guarded
public class CancelSignature {

  @Inject private Caller caller;
  @Inject private Preparations preparations;

  /** The file that the return belongs to; nothing else changes. */
  @ForHolders
  public Optional<FileNumber> findFile(String state) {
    return preparations.find(state, caller.ssn()).map(SignaturePreparation::file);
  }

  /** What was begun is void; the document waits as before. */
  @ForHolders
  public void cancel(String state) {
    preparations
        .find(state, caller.ssn())
        .filter(p -> p.step() == SignatureStep.IDENTIFY || p.step() == SignatureStep.CONFIRM)
        .ifPresent(preparations::remove);
  }
}
