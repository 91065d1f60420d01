package lu.espace.safe.domain;

import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.access.domain.certificate.BusinessIdentifier.Scheme;
import lu.espace.shared.domain.Iban;

/** The values that the safe knows by name, under the keys by which procedures prefill. */
public enum SafeKey {
  LEGAL_NAME("business.legalName", 200, true),
  LEGAL_FORM("business.legalForm", 20, true),
  RCS("business.rcs", 100, false),
  VAT("business.vat", 100, false),
  MATRICULE("business.matricule", 13, false),
  STREET("business.address.street", 150, true),
  NUMBER("business.address.number", 20, true),
  POSTCODE("business.address.postcode", 12, true),
  LOCALITY("business.address.locality", 100, true),
  COUNTRY("business.address.country", 2, true),
  CONTACT_NAME("contact.name", 150, true),
  CONTACT_FUNCTION("contact.function", 150, false),
  CONTACT_EMAIL("contact.email", 254, true),
  CONTACT_PHONE("contact.phone", 30, true),
  IBAN("bank.iban", 34, false),
  BIC("bank.bic", 11, false);

  private final String key;
  private final int maxLength;
  private final boolean required;

  SafeKey(String key, int maxLength, boolean required) {
    this.key = key;
    this.maxLength = maxLength;
    this.required = required;
  }

  /** The key that procedure definitions name. */
  public String key() {
    return key;
  }

  public int maxLength() {
    return maxLength;
  }

  public boolean isRequired() {
    return required;
  }

  public static Optional<SafeKey> find(String key) {
    return Stream.of(values()).filter(known -> known.key.equals(key)).findFirst();
  }

  /** The value in the one spelling in which it is kept. */
  public String normalise(String typed) {
    String value = typed.strip();
    return switch (this) {
      case IBAN, BIC, MATRICULE -> ValueRules.compact(value);
      case RCS -> ValueRules.identifier(Scheme.RCS, value).orElse(value);
      case VAT -> ValueRules.identifier(Scheme.VAT, value).orElse(value);
      case POSTCODE -> value.replaceFirst("^[Ll]\\s*-?\\s*(?=\\d{4}$)", "");
      case CONTACT_PHONE -> value.replaceAll("\\s+", " ");
      default -> value;
    };
  }

  /**
   * What is wrong with a normalised value.
   *
   * @param country of the address, by which its postcode is judged
   */
  public Optional<SafeError> check(String value, String country) {
    if (value.isEmpty()) {
      return required ? Optional.of(SafeError.REQUIRED) : Optional.empty();
    }
    return value.length() > maxLength ? Optional.of(SafeError.TOO_LONG) : form(value, country);
  }

  private Optional<SafeError> form(String value, String country) {
    return switch (this) {
      case CONTACT_EMAIL -> unless(ValueRules.isEmail(value), SafeError.EMAIL);
      case CONTACT_PHONE -> unless(ValueRules.isPhone(value), SafeError.PHONE);
      case POSTCODE -> unless(ValueRules.isPostcode(value, country), SafeError.POSTCODE);
      case COUNTRY -> unless(ValueRules.isCountry(value), SafeError.COUNTRY);
      case IBAN -> unless(Iban.isValid(value), SafeError.IBAN);
      case BIC -> unless(ValueRules.isBic(value), SafeError.BIC);
      case MATRICULE -> unless(ValueRules.isMatricule(value), SafeError.MATRICULE);
      case LEGAL_FORM -> unless(ValueRules.isLegalForm(value), SafeError.LEGAL_FORM);
      case RCS -> unless(ValueRules.identifier(Scheme.RCS, value).isPresent(), SafeError.RCS);
      case VAT -> unless(ValueRules.identifier(Scheme.VAT, value).isPresent(), SafeError.VAT);
      default -> Optional.empty();
    };
  }

  private static Optional<SafeError> unless(boolean fine, SafeError error) {
    return fine ? Optional.empty() : Optional.of(error);
  }
}
