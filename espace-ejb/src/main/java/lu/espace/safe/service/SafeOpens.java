package lu.espace.safe.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.BusinessIdentifier.Scheme;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.EspaceOpened;
import lu.espace.safe.domain.SafeEntry;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.domain.SafeSource;
import lu.espace.shared.domain.BusinessException;

/**
 * A new eSpace's safe starts with what the certificate says and what the administrator told, in the
 * same transaction; a wrong value opens nothing.
 */
@Dependent
public class SafeOpens {

  @Inject private SafeEntries entries;
  @Inject private Clock clock;

  void fill(@Observes EspaceOpened opened) {
    told(opened.profile()).forEach((key, value) -> add(opened, key, value));
    certified(opened, SafeKey.RCS, Scheme.RCS);
    certified(opened, SafeKey.VAT, Scheme.VAT);
  }

  private static Map<SafeKey, String> told(BusinessProfile profile) {
    Map<SafeKey, String> told = new EnumMap<>(SafeKey.class);
    told.put(SafeKey.LEGAL_NAME, profile.legalName());
    told.put(SafeKey.LEGAL_FORM, profile.legalForm().name());
    told.put(SafeKey.STREET, profile.address().street());
    told.put(SafeKey.NUMBER, profile.address().number());
    told.put(SafeKey.POSTCODE, profile.address().postcode());
    told.put(SafeKey.LOCALITY, profile.address().locality());
    told.put(SafeKey.COUNTRY, profile.address().country());
    told.put(SafeKey.CONTACT_NAME, profile.contact().name());
    told.put(SafeKey.CONTACT_FUNCTION, profile.contact().function());
    told.put(SafeKey.CONTACT_EMAIL, profile.contact().email());
    told.put(SafeKey.CONTACT_PHONE, profile.contact().phone());
    return told;
  }

  private void add(EspaceOpened opened, SafeKey key, String typed) {
    String value = key.normalise(typed == null ? "" : typed);
    key.check(value, opened.profile().address().country())
        .ifPresent(
            error -> {
              throw new BusinessException(error, key.key());
            });
    if (!value.isEmpty()) {
      put(opened, key, value, SafeSource.BUSINESS);
    }
  }

  private void certified(EspaceOpened opened, SafeKey key, Scheme scheme) {
    opened.identifiers().stream()
        .filter(identifier -> identifier.scheme() == scheme)
        .map(BusinessIdentifier::value)
        .findFirst()
        .ifPresent(value -> put(opened, key, value, SafeSource.CERTIFICATE));
  }

  private void put(EspaceOpened opened, SafeKey key, String value, SafeSource source) {
    entries.add(new SafeEntry(opened.espace(), key, value, source, opened.by(), clock.instant()));
  }
}
