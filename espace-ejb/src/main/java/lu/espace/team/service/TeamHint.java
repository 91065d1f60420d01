package lu.espace.team.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * What those who manage the team should see to.
 *
 * @param oneAdministrator whether a single person could let others in, so that nobody could if it
 *     were gone
 * @param requests how many persons ask to be let in
 * @param recovery from when on operators can give the eSpace to a new administrator, where they are
 *     about to; else {@code null}
 */
public record TeamHint(boolean oneAdministrator, int requests, Instant recovery)
    implements Serializable {}
