package lu.espace.access.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.access.domain.Door;

/**
 * One of the holder's sessions, as it recognises it.
 *
 * @param browser in words; empty where unknown
 * @param seen when it was last used, give or take a minute
 * @param fingerprint of the certificate with which it began
 * @param current whether it is the one in which the list is looked at
 */
public record OpenSession(
    long id,
    Door door,
    String browser,
    Instant started,
    Instant seen,
    String fingerprint,
    boolean current)
    implements Serializable {}
