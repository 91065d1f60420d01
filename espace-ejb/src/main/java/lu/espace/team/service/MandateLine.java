package lu.espace.team.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import lu.espace.team.domain.RightGiven;

/**
 * A mandate as the business sees it.
 *
 * @param business the name of the person's business; its number until the person accepted
 * @param accepted whether the person took it; else it is offered
 * @param lastDay {@code null} where no end is set
 * @param rests whether the person logged in last as one of another business
 */
public record MandateLine(
    String ssn,
    String name,
    String business,
    boolean accepted,
    LocalDate lastDay,
    boolean rests,
    Set<RightGiven> rights)
    implements Serializable {}
