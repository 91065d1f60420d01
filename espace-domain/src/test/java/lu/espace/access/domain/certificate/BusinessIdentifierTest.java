package lu.espace.access.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import lu.espace.access.domain.certificate.BusinessIdentifier.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B186582               | RCS   | B186582
          b 186 582             | RCS   | B186582
          B.186.582             | RCS   | B186582
          B012345               | RCS   | B12345
          RCS B186582           | RCS   | B186582
          R.C.S. Luxembourg B 186.582 | RCS | B186582
          A12345                | RCS   | A12345
          F 1234                | RCS   | F1234
          NTRLU-B186582         | RCS   | B186582
          ntrlu-b186582         | RCS   | B186582
          LU22959463            | VAT   | LU22959463
          LU 229 594 63         | VAT   | LU22959463
          TVA LU22959463        | VAT   | LU22959463
          VATLU-20976985        | VAT   | LU20976985
          VATLU-LU20976985      | VAT   | LU20976985
          VATBE-0949383342      | VAT   | BE0949383342
          BE0949383342          | VAT   | BE0949383342
          HRB NR. 7347          | OTHER | HRB NR. 7347
          HRB   Nr. 7347        | OTHER | HRB NR. 7347
          0949.383.342          | OTHER | 0949.383.342
          OP/LU/532/13          | OTHER | OP/LU/532/13
          NTRDE-HRB 7347        | OTHER | NTRDE-HRB 7347
          LEIXG-529900T8BM49AURSDO55 | OTHER | LEIXG-529900T8BM49AURSDO55
          LU2295946             | OTHER | LU2295946
          """)
  void oneSpellingWhateverWasWritten(String attribute, Scheme scheme, String value) {
    assertThat(BusinessIdentifier.parse(attribute)).hasValue(new BusinessIdentifier(scheme, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NONE", "none ", "00000", "0", "", "  ", "-", "N/A", "HR", "Unit 12"})
  void fillInsAndDepartmentsNameNoBusiness(String attribute) {
    assertThat(BusinessIdentifier.parse(attribute)).isEmpty();
  }
}
