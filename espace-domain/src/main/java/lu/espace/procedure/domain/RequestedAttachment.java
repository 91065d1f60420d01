package lu.espace.procedure.domain;

import java.io.Serializable;

/**
 * A place for files in a procedure, whatever the answers are.
 *
 * @param label what is asked for
 * @param hint what to know about it, empty where there is nothing
 * @param always whether every filing needs it
 */
public record RequestedAttachment(
    AttachmentRule rule, LocalText label, LocalText hint, boolean always) implements Serializable {}
