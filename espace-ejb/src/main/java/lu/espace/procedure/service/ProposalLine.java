package lu.espace.procedure.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A definition that waits to be published, in one language.
 *
 * @param validFrom the first day that it names itself
 * @param replaces whether a revision of the procedure is in force
 */
public record ProposalLine(
    long id,
    String code,
    String title,
    String institution,
    String desk,
    LocalDate validFrom,
    boolean replaces,
    String proposedBy,
    Instant proposedAt)
    implements Serializable {}
