package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The log of a business in the browser: read, filtered, checked, taken away. */
class LogIT {

  @RegisterExtension final Scene scene = new Scene();

  private Visitor luc;

  @BeforeEach
  void lucOpensTheEspaceOfANewBusiness() {
    SandboxPerson person = Newcomers.of("Luc", "Neuve", Title.ADMINISTRATOR, Newcomers.business());
    luc = scene.enters(scene.portal().newcomer(person).pem());
    Opening.of(luc);
  }

  @Test
  void theLogTellsWhatWasDoneAndViewed() {
    Page page = luc.enter("/space/team");
    luc.follow("Journal de l’entreprise");
    assertThat(page.locator("h1")).hasText("Journal de l’entreprise");
    assertThat(page.locator(".log-lines tbody tr").first()).containsText("Luc Neuve");
    assertThat(page.locator(".log-lines")).containsText("Consulter");
    luc.look("log");
    luc.field("Issue").selectOption("Fait");
    luc.press("Filtrer");
    assertThat(page.locator(".log-lines")).containsText("Ouvrir l’espace de l’entreprise");
    assertThat(page.locator(".log-lines")).not().containsText("Consulter");
    luc.look("log-filtered");
  }

  @Test
  void theChainIsCheckedAndHolds() {
    Page page = luc.enter("/space/log");
    luc.follow("Vérifier maintenant");
    assertThat(page.locator("#chain .notice-success")).containsText("Le journal est intact");
    assertThat(page.locator("#chain .hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
    luc.look("log-checked");
  }

  @Test
  void aNumberThatIsNoneIsSaidBesideItsField() {
    Page page = luc.enter("/space/log");
    luc.field("Numéro de dossier").fill("<b>x</b>");
    luc.press("Filtrer");
    assertThat(page.locator("#file_message")).containsText("Ceci n’est pas un numéro de dossier");
    assertThat(luc.field("Numéro de dossier")).hasValue("<b>x</b>");
    luc.look("log-wrong-number");
  }

  @Test
  void theLogIsTakenAwayAsCsvAndAsPdf() {
    String address = scene.portal().professional().resolve("/space/log-file").toString();
    APIResponse csv = luc.context().request().get(address + "?form=csv&lang=fr");
    assertThat(csv.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
    String text = new String(csv.body(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff\"N°\"").contains("Ouvrir l’espace de l’entreprise");
    APIResponse pdf = luc.context().request().get(address + "?form=pdf&lang=fr");
    assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
    assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }
}
