package lu.espace.safe.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.BusinessIdentifier.Scheme;
import lu.espace.business.domain.LegalForm;
import lu.espace.shared.domain.Bic;
import lu.espace.shared.domain.EmailAddress;
import lu.espace.shared.domain.PhoneNumber;

/** The forms of the values that have one. */
final class ValueRules {

  private static final Pattern LUXEMBOURG_POSTCODE = Pattern.compile("\\d{4}");
  private static final Pattern POSTCODE = Pattern.compile("[\\p{Alnum}][\\p{Alnum} -]{1,10}");
  private static final Pattern MATRICULE = Pattern.compile("\\d{11}|\\d{13}");

  private ValueRules() {}

  static String compact(String value) {
    return value.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
  }

  static boolean isEmail(String value) {
    return EmailAddress.isValid(value);
  }

  static boolean isPhone(String value) {
    return PhoneNumber.isValid(value);
  }

  /**
   * @param country ISO code; Luxembourg's postcodes have four digits, with or without {@code L-}
   */
  static boolean isPostcode(String value, String country) {
    return "LU".equals(country)
        ? LUXEMBOURG_POSTCODE.matcher(value).matches()
        : POSTCODE.matcher(value).matches();
  }

  static boolean isCountry(String value) {
    return Arrays.asList(Locale.getISOCountries()).contains(value);
  }

  static boolean isBic(String value) {
    return Bic.isValid(value);
  }

  static boolean isMatricule(String value) {
    return MATRICULE.matcher(value).matches();
  }

  static boolean isLegalForm(String value) {
    return LegalForm.find(value).isPresent();
  }

  static Optional<String> identifier(Scheme scheme, String value) {
    return BusinessIdentifier.parse(value)
        .filter(identifier -> identifier.scheme() == scheme)
        .map(BusinessIdentifier::value);
  }
}
