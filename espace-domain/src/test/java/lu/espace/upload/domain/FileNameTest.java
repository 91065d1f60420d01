package lu.espace.upload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facture 2026.pdf|facture 2026.pdf",
        "plan d’accès – été.pdf|plan d’accès – été.pdf",
        "Bëlscht & Söhne.pdf|Bëlscht _ Söhne.pdf",
        "../../etc/passwd|passwd",
        "C:\\Windows\\system32\\cmd.exe|cmd.exe",
        "<img src=x onerror=alert(1)>.pdf|_img src=x onerror=alert(1)_.pdf",
        "a\"; rm -rf ~;.pdf|a__ rm -rf ~_.pdf",
        "...hidden|hidden",
        "ends.pdf. .|ends.pdf",
        "请求.pdf|__.pdf",
        "  two   spaces .pdf|two spaces .pdf",
        "CON.pdf|CON.pdf",
      })
  void isMadeHarmless(String typed, String kept) {
    assertThat(FileName.harmless(typed)).isEqualTo(kept);
  }

  @Test
  void turnsNoWritingAroundAndKeepsNoControl() {
    assertThat(FileName.harmless("invoice\u202efdp.exe")).isEqualTo("invoicefdp.exe");
    assertThat(FileName.harmless("a\u0000b\r\nSet-Cookie: x.pdf")).isEqualTo("abSet-Cookie_ x.pdf");
  }

  @Test
  void isNeverEmpty() {
    assertThat(FileName.harmless("")).isEqualTo("document");
    assertThat(FileName.harmless("///")).isEqualTo("document");
    assertThat(FileName.harmless("\u202e")).isEqualTo("document");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = FileName.harmless("x".repeat(500) + ".pdf");
    assertThat(name).hasSize(FileName.LONGEST).endsWith("x.pdf");
  }

  @Test
  void composedLettersAreOneLetter() {
    assertThat(FileName.harmless("re\u0301sume\u0301.pdf")).isEqualTo("résumé.pdf");
  }
}
