package lu.espace.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of registers and banks that carry check digits. */
class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1980022900150", "1893120105732", "20012400129", "20012400120"})
  void aMatriculeCanHaveBeenGiven(String digits) {
    assertThat(Matricule.isValid(digits)).isTrue();
  }

  /** A wrong digit, a swap, a day that does not exist, a wrong length, letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1980022900151",
        "1980022900510",
        "1980023000150",
        "198002290015",
        "20012400121",
        "30012400129",
        "2001240012A",
        ""
      })
  void aMatriculeCannotHaveBeenGiven(String digits) {
    assertThat(Matricule.isValid(digits)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LU22959463", "DE136695976", "FR40303265045", "BE0428759497"})
  void aVatNumberIsOne(String compact) {
    assertThat(VatNumber.isValid(compact)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LU22959464", "LU2295946", "22959463", "US22959463", "LU"})
  void aVatNumberIsNone(String compact) {
    assertThat(VatNumber.isValid(compact)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LU280019400644750000", "DE89370400440532013000", "BE68539007547034"})
  void anIbanIsOne(String compact) {
    assertThat(Iban.isValid(compact)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LU280019400644750001", "LU28001940064475000", "lu280019400644750000", "LU28"})
  void anIbanIsNone(String compact) {
    assertThat(Iban.isValid(compact)).isFalse();
  }
}
