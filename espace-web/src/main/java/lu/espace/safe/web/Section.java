package lu.espace.safe.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.safe.domain.SafeKey;

/** What is read and changed together on the page. */
enum Section {
  IDENTITY,
  ADDRESS,
  CONTACT,
  BANK;

  List<SafeKey> keys() {
    return switch (this) {
      case IDENTITY ->
          List.of(
              SafeKey.LEGAL_NAME, SafeKey.LEGAL_FORM, SafeKey.RCS, SafeKey.VAT, SafeKey.MATRICULE);
      case ADDRESS ->
          List.of(
              SafeKey.STREET, SafeKey.NUMBER, SafeKey.POSTCODE, SafeKey.LOCALITY, SafeKey.COUNTRY);
      case CONTACT ->
          List.of(
              SafeKey.CONTACT_NAME,
              SafeKey.CONTACT_FUNCTION,
              SafeKey.CONTACT_EMAIL,
              SafeKey.CONTACT_PHONE);
      case BANK -> List.of(SafeKey.IBAN, SafeKey.BIC);
    };
  }

  static Optional<Section> find(String name) {
    return Stream.of(values()).filter(section -> section.name().equals(name)).findFirst();
  }
}
