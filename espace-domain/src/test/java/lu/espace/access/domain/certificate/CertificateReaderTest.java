package lu.espace.access.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.stream.Stream;
import lu.espace.access.domain.certificate.BusinessIdentifier.Scheme;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DERUniversalString;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateReaderTest {

  private static final String SSN = "10800000000000000101";

  @Test
  void theOrderOfTheAttributesDoesNotMatter() throws CertificateException {
    TestCertificates old =
        administrator(new TestCertificates())
            .with(SubjectName.EMAIL, new DERIA5String("claire@schmit.lu"));
    TestCertificates recent =
        new TestCertificates().with(SubjectName.EMAIL, new DERIA5String("claire@schmit.lu"));
    assertThat(read(old).subject()).isEqualTo(read(administrator(recent)).subject());
  }

  @Test
  void anAdministratorIsReadInFull() throws CertificateException {
    CertificateSubject subject = read(administrator(new TestCertificates())).subject();
    assertThat(subject.number()).hasValue(SSN);
    assertThat(subject.fullName()).isEqualTo("Michèle Schmit");
    assertThat(subject.title()).isEqualTo(Title.ADMINISTRATOR);
    assertThat(subject.organisation()).hasValue("Ateliers Schmit S.à r.l.");
    assertThat(subject.identifiers())
        .containsExactly(new BusinessIdentifier(Scheme.RCS, "B186582"));
    assertThat(subject.department()).hasValue("Ressources humaines");
    assertThat(subject.email()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void everyStringTypeAndBlanksAroundAreRead(ASN1Encodable surname) throws CertificateException {
    assertThat(read(new TestCertificates().with(SubjectName.SURNAME, surname)).subject().surname())
        .isEqualTo("Müller");
  }

  static Stream<ASN1Encodable> everyStringTypeAndBlanksAroundAreRead() {
    return Stream.of(
        new DERUTF8String("Müller "),
        new DERBMPString(" Müller"),
        new DERT61String("Müller".getBytes(StandardCharsets.ISO_8859_1)),
        new DERUniversalString("Müller".getBytes(java.nio.charset.Charset.forName("UTF-32BE"))));
  }

  @ParameterizedTest
  @CsvSource({
    "Private Person, PRIVATE",
    "professional person, PROFESSIONAL",
    "'Professional  Administrator ', ADMINISTRATOR",
    "Director, OTHER"
  })
  void theTitleTellsTheQuality(String text, Title title) throws CertificateException {
    TestCertificates person =
        new TestCertificates().with(SubjectName.TITLE, new DERUTF8String(text));
    assertThat(read(person).subject().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @MethodSource
  void theOrganizationIdentifierComesBeforeTheUnit(
      String identifier, List<String> units, List<String> expected) throws CertificateException {
    TestCertificates person = new TestCertificates();
    units.forEach(unit -> person.with(SubjectName.ORGANISATIONAL_UNIT, new DERUTF8String(unit)));
    if (!identifier.isEmpty()) {
      person.with(SubjectName.ORGANISATION_IDENTIFIER, new DERUTF8String(identifier));
    }
    assertThat(read(person).subject().identifiers().stream().map(BusinessIdentifier::value))
        .isEqualTo(expected);
  }

  static Stream<Arguments> theOrganizationIdentifierComesBeforeTheUnit() {
    return Stream.of(
        arguments("VATLU-20976985", List.of("B186582"), List.of("LU20976985", "B186582")),
        arguments("NTRLU-B186582", List.of("B186582", "HR"), List.of("B186582")),
        arguments("", List.of("LU22959463", "Service 2024"), List.of("LU22959463")),
        arguments("", List.of("NONE", "B186582"), List.of()),
        arguments("", List.of("00000"), List.of()),
        arguments("", List.of(), List.of()));
  }

  @ParameterizedTest
  @MethodSource
  void theKeyUsageTellsTheUse(Integer bits, CertificateUse use) throws CertificateException {
    TestCertificates person = new TestCertificates();
    if (bits != null) {
      person.usage(bits);
    }
    assertThat(read(person).use()).isEqualTo(use);
  }

  static Stream<Arguments> theKeyUsageTellsTheUse() {
    int login = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
    return Stream.of(
        arguments(login, CertificateUse.AUTHENTICATION),
        arguments(KeyUsage.nonRepudiation, CertificateUse.SIGNATURE),
        arguments(login | KeyUsage.nonRepudiation, CertificateUse.BOTH),
        arguments(KeyUsage.keyCertSign, CertificateUse.NEITHER),
        arguments(null, CertificateUse.BOTH));
  }

  @Test
  void policiesAndValidityAreRead() throws CertificateException {
    CertificateContent content =
        read(new TestCertificates().policies("1.3.171.1.1.10.3.27", "2.999.1.3", "0.4.0.2042.1.2"));
    assertThat(content.policies())
        .containsExactlyInAnyOrder("1.3.171.1.1.10.3.27", "2.999.1.3", "0.4.0.2042.1.2");
    assertThat(content.isValidAt(TestCertificates.FROM)).isTrue();
    assertThat(content.isValidAt(TestCertificates.UNTIL.plusSeconds(1))).isFalse();
    assertThat(content.fingerprint()).hasSize(64);
  }

  @Test
  void aSealOfABusinessHasNoPersonsNumberButReads() throws CertificateException {
    CertificateSubject subject =
        read(new TestCertificates().with(SubjectName.COMMON_NAME, new DERUTF8String("Seal")))
            .subject();
    assertThat(subject.number()).isEmpty();
    assertThat(subject.fullName()).isEqualTo("Seal");
  }

  @Test
  void somethingElseIsRefused() {
    assertThatThrownBy(() -> CertificateReader.read(new byte[] {1, 2, 3}))
        .isInstanceOf(CertificateException.class);
  }

  private static TestCertificates administrator(TestCertificates certificates) {
    return certificates
        .with(SubjectName.ORGANISATION, new DERUTF8String("Ateliers Schmit S.à r.l."))
        .with(SubjectName.ORGANISATIONAL_UNIT, new DERUTF8String("B186582"))
        .with(SubjectName.ORGANISATIONAL_UNIT, new DERUTF8String("Ressources humaines"))
        .with(SubjectName.SURNAME, new DERUTF8String("Schmit "))
        .with(SubjectName.GIVEN_NAME, new DERUTF8String("Michèle"))
        .with(SubjectName.SERIAL_NUMBER, new DERPrintableString(SSN))
        .with(SubjectName.TITLE, new DERUTF8String("Professional Administrator"));
  }

  private static CertificateContent read(TestCertificates certificates)
      throws CertificateException {
    return CertificateReader.read(certificates.issue());
  }
}
