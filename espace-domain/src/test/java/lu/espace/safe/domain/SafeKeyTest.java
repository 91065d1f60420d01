package lu.espace.safe.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeKeyTest {

  @ParameterizedTest
  @CsvSource({
    "CONTACT_EMAIL, claire@schmit.lu",
    "CONTACT_EMAIL, m.o'brien+adem@sub.example.co",
    "CONTACT_PHONE, +352 26 12 34-1",
    "CONTACT_PHONE, 621 123 456",
    "POSTCODE, 1234",
    "POSTCODE, L-1234",
    "POSTCODE, l 1234",
    "COUNTRY, LU",
    "IBAN, LU28 0019 4006 4475 0000",
    "IBAN, lu280019400644750000",
    "IBAN, DE89 3704 0044 0532 0130 00",
    "BIC, BCEELULL",
    "BIC, BCEE LU LL 001",
    "MATRICULE, 2014 2200 123",
    "MATRICULE, 1980010112345",
    "RCS, b 186 582",
    "VAT, LU 229 594 63",
    "LEGAL_FORM, SARL_S",
    "IBAN, ''"
  })
  void whatIsRightIsTaken(SafeKey key, String typed) {
    assertThat(key.check(key.normalise(typed), "LU")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CONTACT_EMAIL, claire@schmit, EMAIL",
    "CONTACT_EMAIL, 'claire schmit@x.lu', EMAIL",
    "CONTACT_PHONE, call me, PHONE",
    "CONTACT_PHONE, 12, PHONE",
    "POSTCODE, 123, POSTCODE",
    "POSTCODE, 12345, POSTCODE",
    "COUNTRY, XX, COUNTRY",
    "IBAN, LU28 0019 4006 4475 0001, IBAN",
    "IBAN, LU28 0019 4006, IBAN",
    "IBAN, hello, IBAN",
    "BIC, BCEE, BIC",
    "MATRICULE, 12345, MATRICULE",
    "RCS, LU22959463, RCS",
    "VAT, B186582, VAT",
    "LEGAL_FORM, LTD, LEGAL_FORM",
    "STREET, '  ', REQUIRED"
  })
  void whatIsWrongIsNamed(SafeKey key, String typed, SafeError error) {
    assertThat(key.check(key.normalise(typed), "LU")).hasValue(error);
  }

  @Test
  void aForeignPostcodeHasItsOwnForm() {
    assertThat(SafeKey.POSTCODE.check("54290", "DE")).isEmpty();
    assertThat(SafeKey.POSTCODE.check("SW1A 1AA", "GB")).isEmpty();
  }

  @Test
  void aValueIsKeptInOneSpelling() {
    assertThat(SafeKey.IBAN.normalise("lu28 0019 4006 4475 0000"))
        .isEqualTo("LU280019400644750000");
    assertThat(SafeKey.POSTCODE.normalise(" L-1234 ")).isEqualTo("1234");
    assertThat(SafeKey.RCS.normalise("b 186.582")).isEqualTo("B186582");
  }

  @Test
  void theKeysAreThoseThatProceduresName() {
    assertThat(Stream.of(SafeKey.values()).map(SafeKey::key))
        .containsExactly(
            "business.legalName",
            "business.legalForm",
            "business.rcs",
            "business.vat",
            "business.matricule",
            "business.address.street",
            "business.address.number",
            "business.address.postcode",
            "business.address.locality",
            "business.address.country",
            "contact.name",
            "contact.function",
            "contact.email",
            "contact.phone",
            "bank.iban",
            "bank.bic");
  }
}
