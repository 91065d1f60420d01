package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.FileNumber;

/**
 * A file in a business's list.
 *
 * @param title of the procedure, in the reader's language
 * @param institution the short name of the institution
 * @param unread how many messages of the desk nobody in the business has read
 */
public record FileLine(
    FileNumber number,
    String title,
    String institution,
    FileState state,
    Instant changedAt,
    long unread)
    implements Serializable {}
