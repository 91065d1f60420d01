package lu.espace.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | DATE | 23.11.2026 | 2026-11-23",
        "FR | DATE | 3/1/2026 | 2026-01-03",
        "FR | DATE | 31.02.2026 | 31.02.2026",
        "FR | DATE | demain | demain",
        "FR | MONEY | 1 234,50 € | 1234.50",
        "DE | MONEY | 1.234,50 | 1234.50",
        "EN | MONEY | 1,234.50 | 1234.50",
        "EN | MONEY | 1.234 | 1234",
        "EN | DECIMAL | 1.234 | 1.234",
        "DE | DECIMAL | 1.234 | 1234",
        "DE | DECIMAL | 38,5 | 38.5",
        "EN | DECIMAL | 38.5 | 38.5",
        "LB | INTEGER | 1'000 | 1000",
        "FR | INTEGER | trois | trois",
        "FR | IBAN | lu28 0019 4006 4475 0000 | LU280019400644750000",
        "FR | EMAIL | ' rh@schmit.lu ' | rh@schmit.lu",
        "FR | PERCENT | 12,5 % | 12.5",
        "EN | PERCENT | 1.125 | 1.125",
        "FR | TIME | 8h30 | 08:30",
        "DE | TIME | 17 Uhr | 17:00",
        "LB | TIME | 9.15 | 09:15",
        "FR | TIME | midi | midi",
        "FR | RCS | b 186.582 | B186582",
        "FR | VAT | lu 229 594 63 | LU22959463",
        "FR | MATRICULE | 1980 0229 001 50 | 1980022900150",
        "FR | BIC | bceelull | BCEELULL",
      })
  void understandsWhatPeopleType(Language language, FieldType type, String typed, String value) {
    assertThat(new AnswerText(language).meant(type, typed)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | DATE | 2026-11-23 | 23.11.2026",
        "FR | DATE | demain | demain",
        "DE | MONEY | 1234.50 | 1234,50",
        "EN | MONEY | 1234.50 | 1234.50",
        "FR | IBAN | LU280019400644750000 | LU28 0019 4006 4475 0000",
        "FR | INTEGER | 12 | 12",
        "DE | PERCENT | 12.5 | 12,5",
      })
  void showsAnAnswerInTheReadersLanguage(
      Language language, FieldType type, String value, String shown) {
    assertThat(new AnswerText(language).shown(field(type, value))).isEqualTo(shown);
  }

  @Test
  void whatIsShownMeansTheSameAgain() {
    AnswerText text = new AnswerText(Language.FR);

    assertThat(text.meant(FieldType.MONEY, text.shown(field(FieldType.MONEY, "1234.5"))))
        .isEqualTo("1234.5");
  }

  @Test
  void keepsATextAsItWasTyped() {
    assertThat(new AnswerText(Language.FR).meant(FieldType.MULTILINE, "a b \r\nc <i>&\t"))
        .isEqualTo("a b \nc <i>&\t");
  }

  private static FieldView field(FieldType type, String value) {
    return new FieldView(
        "f",
        "/f",
        type,
        "F",
        "",
        FieldView.Help.NONE,
        value,
        value,
        true,
        false,
        false,
        0,
        List.of(),
        false,
        null,
        false);
  }
}
