package lu.espace.procedure.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One revision of a procedure, as operators see it.
 *
 * @param until {@code null} where it counts until another one follows
 * @param publishedBy the operator's name, empty where it came with the release
 * @param inForce whether new files are begun with it today
 */
public record RevisionLine(
    int number,
    LocalDate from,
    LocalDate until,
    Instant publishedAt,
    String publishedBy,
    String sha256,
    boolean inForce)
    implements Serializable {}
