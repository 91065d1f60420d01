package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;

/** A case file that somebody began and nobody signed yet. */
public record Draft(FileNumber number, ProcedureCode procedure, Instant changedAt)
    implements Serializable {}
