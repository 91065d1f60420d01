package lu.espace.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
            + "|Firefox 140, Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0|Edge 138, Windows",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/138.0.0.0 Safari/537.36|Chrome 138, Linux",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
            + " Version/18.5 Safari/605.1.15|Safari 18, macOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1|Safari 18, iPhone",
        "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/138.0.0.0 Mobile Safari/537.36|Chrome 138, Android",
      })
  void aBrowserIsNamedAsItsUserKnowsIt(String said, String name) {
    assertThat(BrowserName.of(said)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"curl/8.5.0", "<script>alert(1)</script>", "''"})
  void whatIsNoBrowserHasNoName(String said) {
    assertThat(BrowserName.of(said)).isEmpty();
  }
}
