package lu.espace.team.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.access.domain.certificate.Title;

/** A request to join, as those see it who decide. */
public record JoinLine(long id, String ssn, String name, Title title, Instant askedAt)
    implements Serializable {}
