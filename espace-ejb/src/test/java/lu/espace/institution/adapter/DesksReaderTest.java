package lu.espace.institution.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import org.junit.jupiter.api.Test;

class DesksReaderTest {

  private static final Path SAMPLE =
      Path.of("../wildfly-config/server/src/main/resources/sandbox/desks.xml");

  @Test
  void theSampleNamesInstitutionsDesksAndAgents() throws IOException {
    DesksDocument document = DesksReader.read(Files.readAllBytes(SAMPLE));

    assertThat(document.institutions())
        .extracting(DesksDocument.InstitutionEntry::code)
        .containsExactly("ADEM", "CCSS", "MECO", "AED", "ODL", "AEV", "ITM", "VDL", "INFPC");
    DesksDocument.DeskEntry desk = document.institutions().get(0).desks().get(0);
    assertThat(desk.code()).isEqualTo("adem-employers");
    assertThat(desk.names()).containsOnlyKeys(Language.values());
    assertThat(desk.agents()).containsExactly(new Ssn("10800000000000000401"));
  }

  @Test
  void aMissingLanguageIsRefusedWithItsLine() throws IOException {
    String broken = Files.readString(SAMPLE).replaceFirst("(?m)^ *<name xml:lang=\"lb\">.*\\R", "");

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(DesksRefused.class)
        .hasMessageContaining("line 8");
  }

  @Test
  void theSameDeskTwiceIsRefused() throws IOException {
    String twice = Files.readString(SAMPLE).replace("ccss-affiliation", "adem-employers");

    assertThatThrownBy(() -> read(twice)).isInstanceOf(DesksRefused.class);
  }

  @Test
  void aDocumentTypeIsRefused() {
    assertThatThrownBy(
            () ->
                read(
                    "<!DOCTYPE desks [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<desks xmlns='urn:lu:espace:desks:1'>&x;</desks>"))
        .isInstanceOf(DesksRefused.class);
  }

  private static DesksDocument read(String text) {
    return DesksReader.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
