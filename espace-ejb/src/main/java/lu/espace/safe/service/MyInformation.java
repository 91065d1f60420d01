package lu.espace.safe.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.access.service.Holders;
import lu.espace.safe.domain.SafeEntry;
import lu.espace.safe.domain.SafeKey;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Shows the members what the business keeps. */
@Stateless
@Guarded
public class MyInformation {

  @Inject private SafeEntries entries;
  @Inject private Holders holders;

  /** Every value that the safe knows, told or not, in the order of {@link SafeKey}. */
  @Requires(Right.VIEW)
  @ReadOnly
  public List<InformationValue> of(EspaceId espace) {
    Map<String, SafeEntry> told = entries.all(espace);
    return Stream.of(SafeKey.values())
        .map(
            key ->
                Optional.ofNullable(told.get(key.key()))
                    .map(entry -> view(key, entry))
                    .orElseGet(() -> InformationValue.none(key)))
        .toList();
  }

  private InformationValue view(SafeKey key, SafeEntry entry) {
    return new InformationValue(
        key,
        entry.content(),
        entry.source(),
        entry.changedAt(),
        holders.findName(entry.changedBy()).orElse(""),
        entry.version());
  }
}
