package lu.espace.procedure.domain;

import java.io.Serializable;

/**
 * Who has to sign a file of the procedure.
 *
 * @param by the title in which a person signs; may be empty
 * @param fourEyes whether nobody may sign what it prepared itself, whatever the business chose
 */
public record SignatureRule(LocalText by, boolean fourEyes) implements Serializable {}
