package lu.espace.procedure.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a business wants to know of a procedure before it starts, in one language.
 *
 * @param audience who has to file it, or may
 * @param needed what one should have at hand
 * @param withdrawnAt {@code null} while it is on offer
 */
public record ProcedurePage(
    ProcedureSummary summary,
    String audience,
    List<String> needed,
    String deadline,
    String legalBasis,
    List<String> steps,
    Instant withdrawnAt)
    implements Serializable {}
