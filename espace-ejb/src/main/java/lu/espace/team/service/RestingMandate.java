package lu.espace.team.service;

import java.io.Serializable;

/**
 * A mandate that opens nothing now.
 *
 * @param business that gave it
 * @param mandatary the name of the business for whose people it is
 */
public record RestingMandate(String business, String mandatary) implements Serializable {}
