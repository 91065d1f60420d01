package lu.espace.casefile.service;

import java.io.Serializable;
import lu.espace.procedure.domain.FormView;

/** A definition that is tried: its form with the answers that were given to try it. */
public record TriedForm(String title, FormView form) implements Serializable {}
