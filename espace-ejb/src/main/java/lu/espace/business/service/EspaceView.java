package lu.espace.business.service;

import java.io.Serializable;
import lu.espace.shared.domain.EspaceId;

/**
 * An eSpace as its members call it.
 *
 * @param mandatary the caller's own business, where the caller acts here for another one; else
 *     {@code null}
 */
public record EspaceView(EspaceId id, String name, String mandatary) implements Serializable {}
