package lu.espace.access.domain.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * The person that a certificate names and the business for which it acts.
 *
 * @param number the subject's serialNumber, which stays the same in all certificates of a person;
 *     empty in certificates that are none of a person, or that name two
 * @param commonName the whole name, where the issuer gave no separate parts
 * @param titleText the title as the issuer wrote it, empty where there is none
 * @param organisation the name of the business
 * @param identifiers of the business: the organizationIdentifier first, then the first
 *     organisational unit
 * @param department the second organisational unit
 */
public record CertificateSubject(
    Optional<String> number,
    String givenName,
    String surname,
    String commonName,
    Title title,
    String titleText,
    Optional<String> organisation,
    List<BusinessIdentifier> identifiers,
    Optional<String> department,
    Optional<String> email) {

  static CertificateSubject of(X500Principal principal) {
    SubjectName name = SubjectName.of(principal);
    List<String> units = name.all(SubjectName.ORGANISATIONAL_UNIT);
    return new CertificateSubject(
        number(name),
        name.first(SubjectName.GIVEN_NAME).orElse(""),
        name.first(SubjectName.SURNAME).orElse(""),
        name.first(SubjectName.COMMON_NAME).orElse(""),
        name.first(SubjectName.TITLE).map(Title::of).orElse(Title.OTHER),
        name.first(SubjectName.TITLE).orElse(""),
        name.first(SubjectName.ORGANISATION),
        identifiers(name, units),
        units.stream().skip(1).findFirst(),
        name.first(SubjectName.EMAIL));
  }

  /** Two numbers are nobody's: which of them would be the person? */
  private static Optional<String> number(SubjectName name) {
    List<String> numbers = name.all(SubjectName.SERIAL_NUMBER).stream().distinct().toList();
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  private static List<BusinessIdentifier> identifiers(SubjectName name, List<String> units) {
    List<String> candidates = new ArrayList<>(name.all(SubjectName.ORGANISATION_IDENTIFIER));
    units.stream().findFirst().ifPresent(candidates::add);
    return candidates.stream()
        .map(BusinessIdentifier::parse)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Given name and surname, or the common name where these are missing. */
  public String fullName() {
    String full = (givenName + " " + surname).strip();
    return full.isEmpty() ? commonName : full;
  }
}
