package lu.espace.team.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A recovery as operators see it.
 *
 * @param mine whether the reader opened it, so that another one must confirm it
 * @param ripe whether it can be confirmed already
 */
public record RecoveryLine(
    long id,
    String business,
    String candidate,
    String candidateSsn,
    String proof,
    String openedBy,
    Instant openedAt,
    Instant confirmFrom,
    boolean mine,
    boolean ripe)
    implements Serializable {}
