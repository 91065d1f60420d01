package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.casefile.domain.FileState;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.FileNumber;

/**
 * A case file while it is filled.
 *
 * @param title of the procedure, in the reader's language
 * @param institution the code of the institution that receives it
 * @param version of the answers that the form shows
 * @param steps whether the reader can take back what it changed last
 * @param terms who receives it, what it costs, until when, as the answers are now
 */
public record AssistantView(
    FileNumber number,
    String title,
    String institution,
    FileState state,
    int version,
    Instant changedAt,
    FormView form,
    UndoSteps steps,
    FileTerms terms)
    implements Serializable {

  /** Whether the answers may still be changed. */
  public boolean isChangeable() {
    return state == FileState.DRAFT || state == FileState.PREPARED;
  }
}
