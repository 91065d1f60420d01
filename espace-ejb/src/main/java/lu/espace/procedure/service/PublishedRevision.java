package lu.espace.procedure.service;

import lu.espace.procedure.domain.ProcedureDefinition;

/**
 * A revision ready to run.
 *
 * @param id by which a case file remembers it
 */
public record PublishedRevision(long id, ProcedureDefinition definition) {}
