package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lu.espace.procedure.domain.FormView;

/**
 * The form after its answers were saved.
 *
 * @param version of the answers now
 * @param stale the changes that were not made
 * @param steps whether the caller can go back and forth
 */
public record SavedAnswers(
    int version, Instant savedAt, FormView form, List<StaleEdit> stale, UndoSteps steps)
    implements Serializable {}
