package lu.espace.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

  private static final List<String> ARGUMENTS = List.of("«a»", "«b»", "«c»");

  private final NoticeTexts texts = new NoticeTexts();

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsTextsInEveryLanguageWithTheSameArguments(NoticeKind kind) {
    for (Language language : Language.values()) {
      String title = texts.title(kind, language, ARGUMENTS);
      String explanation = texts.explanation(kind, language, ARGUMENTS);
      assertThat(title + explanation).isNotBlank().doesNotContain("{", "'");
      for (String argument : ARGUMENTS) {
        assertThat((title + explanation).contains(argument))
            .as("%s of %s in %s", argument, kind, language)
            .isEqualTo(french(kind).contains(argument));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFrameOfAMailIsThereInEveryLanguage(Language language) {
    assertThat(texts.text("mail.greeting", language, List.of())).isNotBlank();
    assertThat(texts.text("mail.footer", language, List.of())).contains("PIN");
  }

  private String french(NoticeKind kind) {
    return texts.title(kind, Language.FR, ARGUMENTS)
        + texts.explanation(kind, Language.FR, ARGUMENTS);
  }
}
