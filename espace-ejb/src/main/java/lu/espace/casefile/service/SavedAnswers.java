package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.procedure.domain.FormView;

/**
 * The form after its answers were saved.
 *
 * @param version of the answers now
 */
public record SavedAnswers(int version, Instant savedAt, FormView form) implements Serializable {}
