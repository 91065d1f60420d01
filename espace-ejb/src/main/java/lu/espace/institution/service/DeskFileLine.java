package lu.espace.institution.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.FileNumber;

/**
 * A file in a desk's list.
 *
 * @param title of the procedure, in French
 * @param unread how many messages of the business nobody at the desk has read
 */
public record DeskFileLine(
    FileNumber number,
    String title,
    String business,
    FileState state,
    Instant receivedAt,
    long unread)
    implements Serializable {}
