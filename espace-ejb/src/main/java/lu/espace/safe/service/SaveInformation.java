package lu.espace.safe.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.espace.business.domain.LegalForm;
import lu.espace.business.service.Businesses;
import lu.espace.safe.domain.SafeEntry;
import lu.espace.safe.domain.SafeError;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.domain.SafeSource;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/** A member changes what the business keeps, value by value. */
@Stateless
@Guarded
public class SaveInformation {

  @Inject private SafeEntries entries;
  @Inject private Businesses businesses;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Saves all changes or none.
   *
   * @throws BusinessException {@link SafeError} with the key as its argument, or {@link
   *     SharedError#CHANGED_MEANWHILE} where another value stands there than the one typed over
   */
  @Requires(Right.MANAGE_INFORMATION)
  public void save(EspaceId espace, List<SafeChange> changes) {
    String country = country(espace, changes);
    try {
      changes.forEach(change -> save(espace, change, country));
      rename(espace, changes);
      entries.flush();
    } catch (PersistenceException conflict) {
      throw new BusinessException(SharedError.CHANGED_MEANWHILE, conflict);
    }
  }

  private void save(EspaceId espace, SafeChange change, String country) {
    String value = change.key().normalise(change.value());
    change
        .key()
        .check(value, country)
        .ifPresent(
            error -> {
              throw new BusinessException(error, change.key().key());
            });
    Optional<SafeEntry> entry = entries.find(espace, change.key());
    if (entry.map(SafeEntry::content).filter(value::equals).isPresent()) {
      return;
    }
    if (entry.map(SafeEntry::version).orElse(InformationValue.NONE) != change.seenVersion()) {
      throw new BusinessException(SharedError.CHANGED_MEANWHILE);
    }
    entry.ifPresentOrElse(
        known -> known.change(value, caller.ssn(), clock.instant()),
        () -> add(espace, change.key(), value));
  }

  private void add(EspaceId espace, SafeKey key, String value) {
    entries.add(
        new SafeEntry(espace, key, value, SafeSource.BUSINESS, caller.ssn(), clock.instant()));
  }

  /** The postcode is judged by the country of the same change, or else the one that is kept. */
  private String country(EspaceId espace, List<SafeChange> changes) {
    return changes.stream()
        .filter(change -> change.key() == SafeKey.COUNTRY)
        .map(change -> SafeKey.COUNTRY.normalise(change.value()))
        .findFirst()
        .or(() -> entries.find(espace, SafeKey.COUNTRY).map(SafeEntry::content))
        .orElse("");
  }

  private void rename(EspaceId espace, List<SafeChange> changes) {
    boolean concerned =
        changes.stream()
            .map(SafeChange::key)
            .anyMatch(key -> key == SafeKey.LEGAL_NAME || key == SafeKey.LEGAL_FORM);
    if (concerned) {
      businesses.rename(
          espace,
          kept(espace, SafeKey.LEGAL_NAME),
          LegalForm.valueOf(kept(espace, SafeKey.LEGAL_FORM)));
    }
  }

  private String kept(EspaceId espace, SafeKey key) {
    return entries.find(espace, key).map(SafeEntry::content).orElseThrow();
  }
}
