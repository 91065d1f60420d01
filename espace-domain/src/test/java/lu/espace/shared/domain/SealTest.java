package lu.espace.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealTest {

  private final SealedText column = new SealedText();

  @BeforeEach
  void installKey() {
    Seal.install((byte) 1, key(1));
  }

  @Test
  void aSealedTextComesBackAndDoesNotShow() {
    byte[] sealed = column.convertToDatabaseColumn("Bôulangerie Muller");
    assertThat(column.convertToEntityAttribute(sealed)).isEqualTo("Bôulangerie Muller");
    assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("Muller");
  }

  @Test
  void theSameValueIsSealedDifferentlyEachTime() {
    assertThat(column.convertToDatabaseColumn("same"))
        .isNotEqualTo(column.convertToDatabaseColumn("same"));
  }

  @Test
  void aNewKeySealsWhileTheOldOneStillOpens() {
    byte[] old = column.convertToDatabaseColumn("kept");
    Seal.install((byte) 2, key(2));
    byte[] fresh = column.convertToDatabaseColumn("kept");
    assertThat(fresh[0]).isEqualTo((byte) 2);
    assertThat(column.convertToEntityAttribute(old)).isEqualTo("kept");
    assertThat(column.convertToEntityAttribute(fresh)).isEqualTo("kept");
  }

  @Test
  void aChangedByteIsRefused() {
    byte[] sealed = column.convertToDatabaseColumn("LU28 0019 4006 4475 0000");
    byte[] changed = Arrays.copyOf(sealed, sealed.length);
    changed[changed.length - 1] ^= 1;
    assertThatThrownBy(() -> column.convertToEntityAttribute(changed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> column.convertToEntityAttribute(Arrays.copyOf(sealed, 5)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> Seal.install((byte) 3, new SecretKeySpec(new byte[16], "AES")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SecretKey key(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return new SecretKeySpec(bytes, "AES");
  }
}
