package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody else who has the same draft open, or the same person in another tab.
 *
 * @param self whether it is the one who asks
 * @param step the id of the step that it has open
 */
public record Fellow(String name, boolean self, String step, Instant seenAt)
    implements Serializable {}
