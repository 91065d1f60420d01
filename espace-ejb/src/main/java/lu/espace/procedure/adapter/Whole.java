package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.procedure.domain.FieldType;

/** The types that are made of parts: each child element of such a node is one of its parts. */
enum Whole {
  PERIOD("from to", "from to"),
  ADDRESS("street postcode locality", "street number postcode locality country"),
  PERSON(
      "firstName surname",
      "firstName surname birthDate birthPlace matricule nationality residence address email phone");

  private static final Map<String, FieldType> TYPES =
      Map.ofEntries(
          Map.entry("from", FieldType.DATE),
          Map.entry("to", FieldType.DATE),
          Map.entry("birthDate", FieldType.DATE),
          Map.entry("matricule", FieldType.MATRICULE),
          Map.entry("nationality", FieldType.NATIONALITY),
          Map.entry("residence", FieldType.COUNTRY),
          Map.entry("country", FieldType.COUNTRY),
          Map.entry("email", FieldType.EMAIL),
          Map.entry("phone", FieldType.PHONE));

  private final String needed;
  private final String parts;

  Whole(String needed, String parts) {
    this.needed = needed;
    this.parts = parts;
  }

  private static Set<String> words(String text) {
    return Stream.of(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  static Optional<Whole> named(String type) {
    return Stream.of(values()).filter(whole -> whole.typeName().equals(type)).findFirst();
  }

  String typeName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parts without which it is none. */
  Set<String> needed() {
    return words(needed);
  }

  /** All its parts. */
  List<String> parts() {
    return List.of(parts.split(" "));
  }

  boolean has(String part) {
    return words(parts).contains(part);
  }

  /** The part that is made of parts itself, or empty. */
  static Optional<Whole> within(String part) {
    return part.equals("address") ? Optional.of(ADDRESS) : Optional.empty();
  }

  static FieldType type(String part) {
    return TYPES.getOrDefault(part, FieldType.TEXT);
  }

  /** What must hold of a part besides its type, and the key of what is said where it does not. */
  static Optional<Rule> rule(String part, Set<String> siblings) {
    return switch (part) {
      case "to" -> Optional.of(new Rule("xs:date(.) >= xs:date(../from)", "part.to.wrong"));
      case "birthDate" -> Optional.of(new Rule("xs:date(.) <= $today", "part.birthDate.wrong"));
      case "postcode" -> {
        String abroad = siblings.contains("country") ? " or not(../country = ('LU', ''))" : "";
        yield Optional.of(
            new Rule("matches(., '^(L-)?[1-9][0-9]{3}$')" + abroad, "part.postcode.wrong"));
      }
      default -> Optional.empty();
    };
  }

  /** A condition with the key of its alert. */
  record Rule(String test, String alert) {}
}
