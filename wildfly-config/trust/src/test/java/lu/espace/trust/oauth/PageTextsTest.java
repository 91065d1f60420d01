package lu.espace.trust.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryText(PageLanguage language) {
    Set<String> french = Template.texts(Locale.FRENCH).keySet();
    assertThat(Template.texts(language.locale()).keySet()).isEqualTo(french);
    for (String key : french) {
      assertThat(Template.texts(language.locale()).getString(key)).as(key).isNotBlank();
    }
  }

  @Test
  void markupCharactersAreEscaped() {
    assertThat(Template.escape("<a href=\"x\">'&"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  }
}
