package lu.espace.access.domain.certificate;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.shared.domain.VatNumber;

/**
 * A number that names one business, in one spelling however it was written: {@code RCS B186582},
 * {@code VAT LU22959463}. Read from the organizationIdentifier of newer certificates ({@code
 * VATLU-22959463}, EN 319 412-1) or from the first organisational unit of the others, where real
 * certificates also hold foreign registers, fill-ins such as {@code NONE} and plain zeros.
 *
 * @param value in capitals; for RCS and VAT without blanks, dots and leading zeros of the number
 */
public record BusinessIdentifier(Scheme scheme, String value) implements Serializable {

  /** Longest value. */
  public static final int MAX_LENGTH = 100;

  /** The register that gave the number. */
  public enum Scheme {
    /** Luxembourg's register of commerce and companies. */
    RCS,
    /** A value-added tax number, with its country. */
    VAT,
    /** Any other; unique only as written. */
    OTHER
  }

  private static final Pattern SEMANTIC = Pattern.compile("([A-Z]{3})([A-Z]{2})-(.+)");
  private static final Pattern RCS =
      Pattern.compile("(?:RCS)?(?:LUXEMBOURG|LU)?([A-K])0*([1-9]\\d{0,5})");
  private static final Pattern VAT = Pattern.compile("(?:TVA|VAT)?([A-Z]{2})([0-9A-Z]{8,12})");
  private static final Pattern LUXEMBOURG_VAT = Pattern.compile("\\d{8}");
  private static final int DIGITS_AT_LEAST = 3;

  public BusinessIdentifier {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(value, "value");
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("Not an identifier of a business");
    }
  }

  /** The identifier in a subject's attribute, or empty where the attribute names no business. */
  public static Optional<BusinessIdentifier> parse(String attribute) {
    String written = attribute.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    if (!namesABusiness(written)) {
      return Optional.empty();
    }
    Matcher semantic = SEMANTIC.matcher(written);
    if (semantic.matches()) {
      return Optional.of(semantic(written, semantic));
    }
    String compact = compact(written);
    return rcs(compact).or(() -> vat(compact)).or(() -> Optional.of(other(written)));
  }

  /** Fill-ins and names of departments name no business: they have no number. */
  private static boolean namesABusiness(String written) {
    long digits = written.chars().filter(Character::isDigit).count();
    boolean onlyZeros = written.chars().filter(Character::isDigit).allMatch(digit -> digit == '0');
    return digits >= DIGITS_AT_LEAST && !onlyZeros && written.length() <= MAX_LENGTH;
  }

  private static BusinessIdentifier semantic(String written, Matcher parts) {
    String country = parts.group(2);
    String number = compact(parts.group(3));
    Optional<BusinessIdentifier> known =
        switch (parts.group(1)) {
          case "VAT" -> vat(number.startsWith(country) ? number : country + number);
          case "NTR" -> "LU".equals(country) ? rcs(number) : Optional.<BusinessIdentifier>empty();
          default -> Optional.<BusinessIdentifier>empty();
        };
    return known.orElseGet(() -> other(written));
  }

  private static String compact(String written) {
    return written.replaceAll("[ .\\-_/:]", "");
  }

  private static Optional<BusinessIdentifier> rcs(String compact) {
    Matcher parts = RCS.matcher(compact);
    return parts.matches()
        ? Optional.of(new BusinessIdentifier(Scheme.RCS, parts.group(1) + parts.group(2)))
        : Optional.empty();
  }

  private static Optional<BusinessIdentifier> vat(String compact) {
    Matcher parts = VAT.matcher(compact);
    if (!parts.matches() || !VatNumber.isCountry(parts.group(1))) {
      return Optional.empty();
    }
    String number = parts.group(2);
    boolean plausible =
        "LU".equals(parts.group(1))
            ? LUXEMBOURG_VAT.matcher(number).matches()
            : number.chars().filter(Character::isDigit).count() >= 8;
    return plausible
        ? Optional.of(new BusinessIdentifier(Scheme.VAT, parts.group(1) + number))
        : Optional.empty();
  }

  private static BusinessIdentifier other(String written) {
    return new BusinessIdentifier(Scheme.OTHER, written);
  }

  /** As people write it; the register is told only where the number does not tell it. */
  @Override
  public String toString() {
    return scheme == Scheme.RCS ? "RCS " + value : value;
  }
}
