package lu.espace.procedure.service;

import java.io.Serializable;

/** A revision that was just published. */
public record Published(String code, int number) implements Serializable {}
