package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Organisation;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A business gives its accountant a mandate: the accountant accepts, prepares a file on behalf of
 * the business, and the business's own administrator signs it; then the mandate ends.
 */
class AccountantIT {

  private static final String BUSINESS = "Bôulangerie Muller S.A.";

  @RegisterExtension final Scene scene = new Scene();

  private final Organisation firm = Newcomers.business();
  private final SandboxPerson sophie =
      Newcomers.of("Sophie", "Comptable", Title.ADMINISTRATOR, firm);
  private final String behalf = "Sophie Comptable de " + firm.name() + ", au nom de";

  @Test
  void anAccountantPreparesOnBehalfAndTheAdministratorSigns() {
    Visitor jean = scene.enters("jean-muller");
    Opening.of(jean);
    invite(jean);
    readTheMail(jean);

    Visitor accountant = scene.enters(scene.portal().newcomer(sophie).pem());
    accept(accountant);
    Filing filing = Filing.begin(accountant, sophie.ssn()).fill().prepare();
    accountant.look("accountant-05-prepared");
    SignedPdf prepared = SignedPdf.of(accountant.save("Enregistrer le PDF"));
    prepared.keep("accountant-prepared.pdf");
    assertThat(prepared.text().replaceAll("\\s+", " ")).contains(behalf + " " + BUSINESS);
    assertThat(prepared.brokenRules()).isEmpty();

    sign(jean, filing.number());
    readTheLog(jean, filing.number());
    switchEspaces(accountant, filing.number());
    accountant.faults(403, 404);
  }

  private void invite(Visitor jean) {
    jean.enter("/space/mandates");
    jean.look("accountant-01-mandates-empty");
    jean.follow("Donner un mandat");
    jean.field("Numéro de la personne (SSN)").fill(sophie.ssn());
    jean.field("Nom").fill("Sophie Comptable");
    jean.field("E-mail").fill("sophie@" + firm.name().replaceAll("\\D", "") + ".example");
    jean.field("Numéro RCS ou TVA de son entreprise").fill(firm.identifier());
    jean.page().getByText("Impôts", exactly()).click();
    jean.page().getByText("Ressources humaines", exactly()).click();
    jean.look("accountant-02-mandate");
    jean.press("Envoyer l’invitation");
    assertThat(jean.heading()).hasText("Mandats");
    assertThat(jean.page().locator("#messages")).containsText("est partie");
    assertThat(jean.page().locator(".mandates")).containsText("Pas encore acceptée");
  }

  private void readTheMail(Visitor jean) {
    jean.visit("/trust/mail");
    Locator mail =
        jean.page()
            .locator("li")
            .filter(new Locator.FilterOptions().setHasText(firm.name().replaceAll("\\D", "")))
            .getByRole(AriaRole.LINK);
    jean.reloadUntil(mail);
    jean.look("accountant-03-mails");
    mail.click();
    assertThat(jean.heading()).hasText(BUSINESS + " vous invite dans son eSpace");
    assertThat(jean.page().locator(".mail")).containsText(scene.portal().professional() + "/space");
    assertThat(jean.page().locator(".mail")).not().containsText("Jean");
    jean.look("accountant-03-mail");
  }

  private void accept(Visitor accountant) {
    accountant.enter("/space");
    assertThat(accountant.page().locator("main")).containsText(BUSINESS);
    accountant.look("accountant-04-invitation");
    accountant.press("Accepter");
    assertThat(accountant.heading()).hasText("Tableau de bord");
    assertThat(accountant.page().locator(".acting")).containsText(behalf);
    assertThat(accountant.page().locator(".acting")).containsText(BUSINESS);
    accountant.look("accountant-04-dashboard");
  }

  private void sign(Visitor jean, String number) {
    jean.enter("/space/sign?n=" + number);
    assertThat(jean.heading()).hasText("Relire et signer");
    jean.press("Signer avec le serveur de signature");
    new SigningServer(jean, scene.portal().holder("jean-muller").person().ssn()).sign();
    assertThat(jean.page().locator(".file-head")).containsText("Signé, à envoyer");
    assertThat(jean.page().locator(".timeline")).containsText(behalf + " " + BUSINESS);
    assertThat(jean.page().locator(".timeline")).containsText("Jean Muller");
    jean.look("accountant-06-signed");
  }

  private void readTheLog(Visitor jean, String number) {
    jean.enter("/space/log?file=" + number);
    Locator lines = jean.page().locator(".log-lines");
    assertThat(lines).containsText(behalf + " " + BUSINESS);
    assertThat(lines).containsText("Jean Muller");
    jean.look("accountant-06-log");
  }

  /** The accountant opens its own firm's eSpace and goes to and fro between the two. */
  private void switchEspaces(Visitor accountant, String number) {
    accountant.enter("/space/switch");
    accountant.look("accountant-07-own");
    Opening opening = new Opening(accountant);
    opening.begin();
    opening.fill();
    opening.accept();
    opening.open();
    assertThat(accountant.heading()).hasText("Tableau de bord");
    assertThat(accountant.page().locator(".acting")).containsText(firm.name());
    assertThat(accountant.page().locator(".acting")).not().containsText(BUSINESS);
    accountant.enter("/space/file?n=" + number);
    assertThat(accountant.page().locator(".acting")).containsText(behalf);
    accountant.enter("/space");
    accountant.follow("Changer");
    assertThat(accountant.heading()).hasText("Pour qui voulez-vous agir ?");
    accountant.look("accountant-08-switch");
    accountant.follow(BUSINESS);
    assertThat(accountant.page().locator(".acting")).containsText(behalf);
    accountant.look("accountant-09-dashboard");
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }
}
