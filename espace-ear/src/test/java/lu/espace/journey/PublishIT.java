package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an operator is told of a definition that cannot be published, and who gets the pages. */
class PublishIT {

  private static final String OPERATOR = "ana-lopes";
  private static final String OPERATOR_SSN = "10800000000000000202";
  private static final String CLAIRE = "claire-schmit";

  @RegisterExtension final Scene scene = new Scene();

  private LiveServer server;

  @BeforeEach
  void anaIsAnOperator() {
    server = new LiveServer(scene.portal());
    server.set("espace.operators", OPERATOR_SSN);
  }

  @AfterEach
  void nobodyIsAnOperator() {
    server.set("espace.operators", "");
  }

  @Test
  void whatIsWrongIsSaidWithItsPlaceAndNothingIsKept() {
    Visitor ana = scene.enters(OPERATOR);
    put(ana, definition().replace("xs:date(../begin)\">", "xs:date(../start)\">"));
    Locator faults = ana.page().locator("#faults");
    assertThat(faults).containsText("Ligne 60");
    assertThat(faults).containsText("À cet endroit, l’instance n’a pas d’élément « start »");
    ana.look("98-refused");
    put(ana, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
    assertThat(faults).containsText("Un type de document (<!DOCTYPE) n’est pas permis");
    put(ana, definition().replace("<title", "<!--" + "x".repeat(1_100_000) + "--><title"));
    assertThat(faults).containsText("dépasse un mégaoctet");
  }

  @Test
  void nobodyElseGetsThesePages() {
    Visitor claire = scene.enters(CLAIRE);
    for (String page : new String[] {"procedures", "procedure?code=adem-vacancy", "definitions"}) {
      claire.enter("/operator/" + page);
      assertThat(claire.heading()).hasText("Cette page n’existe pas");
    }
    assertThat(claire.faults(404)).isEmpty();
  }

  private static void put(Visitor ana, String document) {
    ana.enter("/operator/procedures");
    ana.field("Fichier (XML)")
        .setInputFiles(
            new FilePayload(
                "definition.xml", "text/xml", document.getBytes(StandardCharsets.UTF_8)));
    ana.press("Vérifier la définition");
  }

  private static String definition() {
    try (InputStream in = PublishIT.class.getResourceAsStream("student-job.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
