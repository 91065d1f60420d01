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
 * @param privacy what becomes of personal data; may be empty
 * @param keywords other words by which people look for it, one a line; may be empty
 */
public record ProcedureInformation(
    LocalText authority,
    LocalText audience,
    LocalText needed,
    LocalText deadline,
    LocalText legalBasis,
    LocalText privacy,
    LocalText keywords)
    implements Serializable {}
