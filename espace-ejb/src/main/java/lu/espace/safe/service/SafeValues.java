package lu.espace.safe.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import lu.espace.business.domain.LegalForm;
import lu.espace.safe.domain.SafeEntry;
import lu.espace.safe.domain.SafeKey;
import lu.espace.shared.domain.EspaceId;

/** What the safe offers to prefill a form; part of the caller's transaction, behind its rights. */
@Dependent
public class SafeValues {

  @Inject private SafeEntries entries;
  @Inject private Clock clock;

  /** The values that are still valid, by the keys that procedure definitions name. */
  public Map<String, String> of(EspaceId espace) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Map<String, String> values = new TreeMap<>();
    entries
        .all(espace)
        .forEach(
            (key, entry) -> {
              if (isOffered(entry, today)) {
                values.put(key, written(entry));
              }
            });
    return values;
  }

  private static boolean isOffered(SafeEntry entry, LocalDate today) {
    return !entry.content().isEmpty()
        && entry.validUntil().map(last -> !last.isBefore(today)).orElse(true);
  }

  /** The legal form is kept as a code and written on forms as the law does. */
  private static String written(SafeEntry entry) {
    return SafeKey.LEGAL_FORM.key().equals(entry.key())
        ? LegalForm.find(entry.content()).map(LegalForm::designation).orElse(entry.content())
        : entry.content();
  }
}
