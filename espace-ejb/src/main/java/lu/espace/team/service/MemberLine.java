package lu.espace.team.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.RightGiven;

/**
 * A member as its team sees it.
 *
 * @param number in the certificates of the person
 * @param mandatary the name of the business on whose mandate it acts; {@code null} where it is of
 *     this one
 * @param admittedBy the name of whoever let it in
 * @param administrator whether it can let others in, over everything and without an end
 * @param me whether it is the reader
 * @param version changes with every change of the state or the rights
 */
public record MemberLine(
    String number,
    String name,
    String mandatary,
    MemberState state,
    Instant joinedAt,
    String admittedBy,
    boolean administrator,
    boolean me,
    Set<RightGiven> rights,
    long version)
    implements Serializable {}
