package lu.espace.business.service;

import java.io.Serializable;
import lu.espace.shared.domain.EspaceId;

/** An eSpace as its members call it. */
public record EspaceView(EspaceId id, String name) implements Serializable {}
