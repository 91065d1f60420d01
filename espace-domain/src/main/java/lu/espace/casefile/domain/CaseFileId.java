package lu.espace.casefile.domain;

import java.io.Serializable;

/** Identifies a case file among the tables of this installation; people use its number. */
public record CaseFileId(long value) implements Serializable {}
