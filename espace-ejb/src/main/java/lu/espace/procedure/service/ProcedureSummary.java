package lu.espace.procedure.service;

import java.io.Serializable;
import java.util.List;
import lu.espace.procedure.domain.LifeEvent;
import lu.espace.shared.domain.Compartment;

/**
 * A procedure in the catalogue, in one language.
 *
 * @param institution its short name, {@code authority} its full one
 * @param lifeEvents when a business needs it; empty where the definition says nothing
 */
public record ProcedureSummary(
    String code,
    String title,
    String summary,
    String institution,
    String authority,
    Compartment compartment,
    List<LifeEvent> lifeEvents)
    implements Serializable {}
