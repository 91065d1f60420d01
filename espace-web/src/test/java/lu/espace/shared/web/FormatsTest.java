package lu.espace.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;

/** The Java run time writes dates in our four languages. */
class FormatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 23);

  @Test
  void monthsAreNamedInEachLanguage() {
    assertThat(in(Language.FR)).isEqualTo("23 mars 2026");
    assertThat(in(Language.DE)).isEqualTo("23. März 2026");
    assertThat(in(Language.LB)).isEqualTo("23. Mäerz 2026");
    assertThat(in(Language.EN)).isEqualTo("23 March 2026");
  }

  private static String in(Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Formats.writing(language))
        .format(DAY);
  }
}
