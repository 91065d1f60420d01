package lu.espace.procedure.domain;

import java.io.Serializable;

/** A desk of an institution, as definitions name it. */
public record DeskAddress(String institution, String desk) implements Serializable {}
