package lu.espace.safe.service;

import java.io.Serializable;
import lu.espace.safe.domain.SafeKey;

/**
 * A value that a member typed over another.
 *
 * @param seenVersion of the value that was typed over; {@link InformationValue#NONE} where there
 *     was none
 */
public record SafeChange(SafeKey key, String value, long seenVersion) implements Serializable {}
