package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change that was not made, because somebody had changed the same answer before.
 *
 * @param value what stands there now
 * @param by the name of who changed it last
 */
public record StaleEdit(String path, String value, String by, Instant at) implements Serializable {}
