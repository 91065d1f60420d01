package lu.espace.procedure.service;

import java.io.Serializable;
import lu.espace.shared.domain.Compartment;

/**
 * A procedure in the catalogue, in one language.
 *
 * @param institution its short name, {@code authority} its full one
 */
public record ProcedureSummary(
    String code,
    String title,
    String summary,
    String institution,
    String authority,
    Compartment compartment)
    implements Serializable {}
