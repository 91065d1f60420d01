package lu.espace.procedure.domain;

import java.io.Serializable;

/**
 * What a business wants to know before it starts.
 *
 * @param authority the full name of the institution
 * @param audience who has to file, or may
 * @param needed what one should have at hand, one thing a line
 * @param deadline until when, and what happens after
 * @param legalBasis the law with its article
 */
public record ProcedureInformation(
    LocalText authority,
    LocalText audience,
    LocalText needed,
    LocalText deadline,
    LocalText legalBasis)
    implements Serializable {}
