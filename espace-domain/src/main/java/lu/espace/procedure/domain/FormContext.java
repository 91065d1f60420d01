package lu.espace.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import lu.espace.shared.domain.Language;

/**
 * What the form depends on besides its instance.
 *
 * @param today the day in Luxembourg
 * @param prefill the values of the safe, by their keys ({@code business.legalName})
 */
public record FormContext(Language language, LocalDate today, Map<String, String> prefill)
    implements Serializable {}
