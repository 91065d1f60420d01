package lu.espace.shared.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String TSA = "espace.tsa.url";

  private final Settings settings = new Settings();

  @AfterEach
  void forget() {
    System.clearProperty(TSA);
  }

  @Test
  void aServiceOnThisMachineMayDoWithoutTls() {
    System.setProperty(TSA, "http://localhost:8080/trust/tsa");
    assertThat(settings.timeStamping()).hasToString("http://localhost:8080/trust/tsa");
  }

  @Test
  void aServiceElsewhereMayNot() {
    System.setProperty(TSA, "http://tsa.example.lu/");
    assertThatThrownBy(settings::timeStamping).hasMessageContaining(TSA);
  }

  @Test
  void aMissingSettingIsNamed() {
    assertThatThrownBy(settings::timeStamping).hasMessageContaining(TSA);
  }
}
