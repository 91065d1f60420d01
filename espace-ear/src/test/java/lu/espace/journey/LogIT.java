package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of a business in the browser: read, filtered, checked, taken away. */
class LogIT {

  private static Chromium chromium;

  private final Portal portal = Portal.started();
  private Visitor luc;

  @BeforeAll
  static void open() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void lucOpensTheEspaceOfANewBusiness() {
    SandboxPerson person = Newcomers.of("Luc", "Neuve", Title.ADMINISTRATOR, Newcomers.business());
    luc = Visitor.with(portal.newcomer(person).pem(), chromium, portal);
    Opening.of(luc);
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    assertThat(luc.faults()).isEmpty();
    luc.close();
  }

  @Test
  void theLogTellsWhatWasDoneAndViewed() {
    Page page = luc.enter("/space/team");
    link(page, "Journal de l’entreprise").click();
    assertThat(page.locator("h1")).hasText("Journal de l’entreprise");
    assertThat(page.locator(".log-lines tbody tr").first()).containsText("Luc Neuve");
    assertThat(page.locator(".log-lines")).containsText("Consulter");
    luc.look("log");
    field(page, "Issue").selectOption("Fait");
    button(page, "Filtrer").click();
    assertThat(page.locator(".log-lines")).containsText("Ouvrir l’espace de l’entreprise");
    assertThat(page.locator(".log-lines")).not().containsText("Consulter");
    luc.look("log-filtered");
  }

  @Test
  void theChainIsCheckedAndHolds() {
    Page page = luc.enter("/space/log");
    link(page, "Vérifier maintenant").click();
    assertThat(page.locator("#chain .notice-success")).containsText("Le journal est intact");
    assertThat(page.locator("#chain .hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
    luc.look("log-checked");
  }

  @Test
  void aNumberThatIsNoneIsSaidBesideItsField() {
    Page page = luc.enter("/space/log");
    field(page, "Numéro de dossier").fill("<b>x</b>");
    button(page, "Filtrer").click();
    assertThat(page.locator("#file_message")).containsText("Ceci n’est pas un numéro de dossier");
    assertThat(field(page, "Numéro de dossier")).hasValue("<b>x</b>");
    luc.look("log-wrong-number");
  }

  @Test
  void theLogIsTakenAwayAsCsvAndAsPdf() {
    String address = portal.professional().resolve("/space/log-file").toString();
    APIResponse csv = luc.context().request().get(address + "?form=csv&lang=fr");
    assertThat(csv.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
    String text = new String(csv.body(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff\"N°\"").contains("Ouvrir l’espace de l’entreprise");
    APIResponse pdf = luc.context().request().get(address + "?form=pdf&lang=fr");
    assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
    assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
