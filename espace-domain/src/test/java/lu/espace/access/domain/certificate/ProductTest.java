package lu.espace.access.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductTest {

  @Test
  void theAuthenticationPolicyOfTheCardTellsACard() {
    assertThat(Product.of(Set.of("0.4.0.2042.1.2", "1.3.171.1.1.10.3.27"))).isEqualTo(Product.CARD);
  }

  @Test
  void theSigningServerIsRecognisedAlsoUnderItsTestNumber() {
    assertThat(Product.of(Set.of("1.3.171.1.1.10.3.5"))).isEqualTo(Product.SIGNING_SERVER);
    assertThat(Product.of(Set.of("2.999.1.3.171.1.1.10.3.5"))).isEqualTo(Product.SIGNING_SERVER);
    assertThat(KnownPolicy.isExample("2.999.1.3.171.1.1.10.3.5")).isTrue();
    assertThat(KnownPolicy.isExample("1.3.171.1.1.10.3.5")).isFalse();
  }

  @Test
  void aStandardAloneTellsNoProduct() {
    assertThat(Product.of(Set.of("0.4.0.2042.1.2"))).isEqualTo(Product.UNKNOWN);
    assertThat(Product.of(Set.of())).isEqualTo(Product.UNKNOWN);
  }

  @Test
  void aNumberThatNobodyKnowsHasNoName() {
    assertThat(KnownPolicy.of("1.2.3")).isEmpty();
    assertThat(KnownPolicy.of("0.4.0.194112.1.2")).hasValue(KnownPolicy.QCP_N_QSCD);
  }
}
