package lu.espace.access.domain.certificate;

import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * A distinguished name as its attributes. Their order, their string types and the blanks around
 * them have changed between issuers' systems, so nothing may depend on these.
 */
final class SubjectName {

  static final String COMMON_NAME = "2.5.4.3";
  static final String SURNAME = "2.5.4.4";
  static final String SERIAL_NUMBER = "2.5.4.5";
  static final String ORGANISATION = "2.5.4.10";
  static final String ORGANISATIONAL_UNIT = "2.5.4.11";
  static final String TITLE = "2.5.4.12";
  static final String GIVEN_NAME = "2.5.4.42";
  static final String ORGANISATION_IDENTIFIER = "2.5.4.97";
  static final String EMAIL = "1.2.840.113549.1.9.1";

  private record Attribute(String type, String value) {}

  private final List<Attribute> attributes;

  private SubjectName(List<Attribute> attributes) {
    this.attributes = attributes;
  }

  static SubjectName of(X500Principal name) {
    return new SubjectName(
        Der.of(name.getEncoded()).children().stream()
            .flatMap(set -> set.children().stream())
            .map(Der::children)
            .map(pair -> new Attribute(pair.get(0).identifier(), pair.get(1).text().strip()))
            .toList());
  }

  Optional<String> first(String type) {
    return all(type).stream().findFirst();
  }

  /** In the order of the name, without the empty ones. */
  List<String> all(String type) {
    return attributes.stream()
        .filter(attribute -> attribute.type().equals(type))
        .map(Attribute::value)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
