package lu.espace.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.espace.shared.domain.Language;

/**
 * What the form depends on besides its instance.
 *
 * @param today the day in Luxembourg
 * @param prefill the values of the safe, by their keys ({@code business.legalName})
 * @param attached the attached files, by the ids of their places
 */
public record FormContext(
    Language language,
    LocalDate today,
    Map<String, String> prefill,
    Map<String, List<AttachedFile>> attached)
    implements Serializable {

  /** Without files. */
  public FormContext(Language language, LocalDate today, Map<String, String> prefill) {
    this(language, today, prefill, Map.of());
  }

  /** The files in one place, in the order in which they were attached. */
  public List<AttachedFile> attachedAt(String place) {
    return attached.getOrDefault(place, List.of());
  }
}
