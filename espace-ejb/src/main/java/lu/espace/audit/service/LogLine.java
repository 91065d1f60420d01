package lu.espace.audit.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.shared.domain.FileNumber;

/**
 * A line of the log in words.
 *
 * @param number its place in the chain, or null while it waits for its seal
 * @param who the person as the reader may know it, with the business on whose mandate it acted
 * @param file null where it was about no file
 * @param reason the error code of what was not done, or null
 * @param hash of the sealed line, or null
 */
public record LogLine(
    Long number,
    Instant at,
    String who,
    String what,
    LogKind kind,
    FileNumber file,
    String reason,
    String hash)
    implements Serializable {}
