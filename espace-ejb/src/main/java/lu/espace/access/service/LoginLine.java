package lu.espace.access.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.certificate.Title;

/**
 * One login or refused attempt, as its holder reads it.
 *
 * @param fingerprint of the certificate
 * @param obstacle why it was refused; null for a login
 */
public record LoginLine(
    Instant at, Door door, String browser, Title title, String fingerprint, LoginObstacle obstacle)
    implements Serializable {}
