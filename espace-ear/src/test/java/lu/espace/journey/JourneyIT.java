package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import lu.espace.sandbox.pki.SandboxPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The main job from end to end in a browser: a business opens its eSpace, declares a vacant post,
 * signs and sends it; the institution answers; the business reads the answer.
 */
class JourneyIT {

  private static final String DRAFT = "Déclarer un poste vacant à l’ADEM";
  private static final String QUESTION = "Le poste est-il ouvert à un apprenti ?";

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void aBusinessFilesAVacancyAndReadsTheAnswer() {
    Visitor claire = scene.enters("claire-schmit");
    openTheEspace(claire);
    completeTheInformation(claire);
    beginTheForm(claire);
    claire.close();

    Visitor again = scene.enters("claire-schmit");
    String number = comeBackToTheDraft(again);
    checkTheAnswers(again);
    SignedPdf prepared = readTheDocument(again);
    sign(again);
    send(again);

    Visitor paul = scene.enters("paul-agent-adem");
    handle(paul, number);

    SignedPdf signed = readTheAnswer(again, number);
    assertThat(signed.instance()).isEqualTo(prepared.instance());
  }

  private void openTheEspace(Visitor claire) {
    claire.enter("/space");
    assertThat(claire.heading()).hasText("Bienvenue");
    claire.look("01-welcome");
    Opening opening = new Opening(claire);
    opening.begin();
    claire.look("02-open");
    opening.open();
    Locator summary = claire.page().locator(".error-summary");
    assertThat(summary).containsText("Rue");
    assertThat(summary).containsText("Acceptez les conditions d’utilisation");
    assertThat(summary).isFocused();
    claire.look("03-open-errors");
    opening.fill();
    opening.accept();
    opening.open();
    assertThat(claire.heading()).hasText("Tableau de bord");
    assertThat(claire.page().locator("#messages")).containsText("est ouvert");
    claire.look("04-dashboard-empty");
  }

  private void completeTheInformation(Visitor claire) {
    claire.follow("Mes données");
    assertThat(claire.heading()).hasText("Mes données");
    claire.look("05-information");
    claire.follow("Modifier : Compte bancaire");
    assertThat(claire.heading()).hasText("Compte bancaire");
    claire.field("IBAN").fill("LU28 0019 4006 4475 0001");
    claire.press("Enregistrer");
    assertThat(claire.page().locator(".error-summary")).containsText("IBAN");
    claire.look("06-information-error");
    claire.field("IBAN").fill("LU28 0019 4006 4475 0000");
    claire.press("Enregistrer");
    assertThat(claire.page().locator("#messages"))
        .containsText("Vos modifications sont enregistrées");
    claire.follow("Modifier : Personne de contact");
    claire.field("Fonction").fill("Gérante");
    claire.press("Enregistrer");
    assertThat(claire.page().locator("main")).containsText("Gérante");
    claire.look("07-information-saved");
  }

  /** Prefilled, saved by itself, checked step by step; left in the middle of the last step. */
  private void beginTheForm(Visitor claire) {
    claire.follow("Démarches");
    assertThat(claire.heading()).hasText("Démarches");
    claire.look("08-procedures");
    claire.page().locator(Vacancy.OFFER).click();
    Assistant assistant = new Assistant(claire.page());
    VacancyInFull vacancy = new VacancyInFull(claire, assistant);
    vacancy.employer();
    vacancy.post();
    vacancy.contract();
    vacancy.profile();
    vacancy.halfOfPublication();
  }

  private String comeBackToTheDraft(Visitor claire) {
    claire.enter("/space");
    claire.look("20-dashboard-draft");
    claire.follow("Mes dossiers");
    claire.look("21-files-draft");
    claire.follow(DRAFT);
    Assistant assistant = new Assistant(claire.page());
    VacancyInFull vacancy = new VacancyInFull(claire, assistant);
    assistant.at(Vacancy.PUBLICATION);
    String number = claire.page().url().replaceAll(".*[?&]n=([^&#]+).*", "$1");
    claire.enter("/space/check?n=" + number);
    assertThat(claire.page().locator("main")).containsText("Il reste à compléter");
    claire.look("22-check-incomplete");
    claire.page().getByRole(AriaRole.LINK, link("Date de votre annonce")).click();
    vacancy.restOfPublication();
    return number;
  }

  private void checkTheAnswers(Visitor claire) {
    assertThat(claire.heading()).hasText("Vérifier vos réponses");
    Locator main = claire.page().locator("main");
    assertThat(main).containsText("Menuisier poseur");
    assertThat(main).containsText("Portugais");
    assertThat(main).not().containsText("Il reste à compléter");
    claire.look("24-check-complete");
    claire.press("Préparer le document à signer");
    assertThat(claire.heading()).hasText("Relire et signer");
  }

  private SignedPdf readTheDocument(Visitor claire) {
    claire.look("25-sign");
    SignedPdf prepared = SignedPdf.of(claire.save("Enregistrer le PDF"));
    assertThat(prepared.signatures()).isEmpty();
    assertThat(prepared.brokenRules()).isEmpty();
    assertThat(prepared.text()).contains("Menuisier poseur", "Ateliers Schmit", "Portugais");
    return prepared;
  }

  private void sign(Visitor claire) {
    SigningServer server =
        new SigningServer(claire, scene.portal().holder("claire-schmit").person().ssn());
    claire.press("Signer avec le serveur de signature");
    server.identify("000000");
    assertThat(claire.page().getByRole(AriaRole.ALERT)).containsText("pas juste");
    claire.look("26-signing-server-identify");
    assertThat(claire.faults(422)).isEmpty();
    server.identify(SandboxPki.SIGNATURE_PIN);
    assertThat(claire.heading()).hasText("Confirmez votre signature");
    claire.look("27-signing-server-confirm");
    server.confirm();
    assertThat(claire.page().locator(".file-head")).containsText("Signé, à envoyer");
    claire.look("28-signed");
  }

  private void send(Visitor claire) {
    claire.press("Envoyer à ADEM");
    Locator dialog = claire.page().getByRole(AriaRole.ALERTDIALOG);
    assertThat(dialog).isVisible();
    claire.look("29-send-confirm");
    claire.press("Oui, envoyer");
    assertThat(claire.page().locator("#messages")).containsText("Votre dossier est envoyé à ADEM");
    claire.reloadUntil(claire.page().locator(".file-head").getByText("Reçu"));
    claire.look("30-delivered");
  }

  private void handle(Visitor paul, String number) {
    paul.enter("/desk");
    assertThat(paul.heading()).hasText("Dossiers reçus");
    paul.look("40-desk");
    paul.page().locator("a[href='/desk/file?n=" + number + "']").click();
    assertThat(paul.heading()).hasText("Ateliers Schmit S.à r.l.");
    assertThat(paul.page().locator("main")).containsText("Signature vérifiée et valable");
    assertThat(paul.page().locator("main")).containsText("Menuisier poseur");
    paul.look("41-desk-file");
    SignedPdf received = SignedPdf.of(paul.save("Enregistrer le PDF"));
    assertThat(received.signatures()).hasSize(1);
    assertThat(received.instance())
        .isEqualTo(paul.save("Enregistrer les réponses comme données (XML)"));
    paul.press("Confirmer la réception");
    assertThat(paul.page().locator("#messages")).containsText("La réception est confirmée");
    paul.page().getByLabel("Nouveau statut").selectOption("Précision demandée");
    paul.press("Changer le statut");
    assertThat(paul.page().locator(".file-head")).containsText("Précision demandée");
    paul.page().getByLabel("Votre message à l’entreprise").fill(QUESTION);
    paul.press("Envoyer le message");
    assertThat(paul.page().locator(".thread")).containsText(QUESTION);
    paul.look("42-desk-handled");
  }

  private SignedPdf readTheAnswer(Visitor claire, String number) {
    claire.enter("/space");
    assertThat(claire.page().locator(".changed")).containsText("1 nouveau message");
    claire.look("50-dashboard-news");
    claire.follow("Mes dossiers");
    claire.look("51-files-sent");
    claire.follow(DRAFT);
    assertThat(claire.page().locator(".file-head")).containsText("Précision demandée");
    assertThat(claire.page().locator(".thread")).containsText(QUESTION);
    assertThat(claire.page().locator(".timeline"))
        .containsText("Dossier reçu par l’administration");
    claire.look("52-file-answered");
    claire.page().getByLabel("Votre message à ADEM").fill("Oui, volontiers.");
    claire.press("Envoyer le message");
    assertThat(claire.page().locator(".thread")).containsText("Oui, volontiers.");
    claire.look("53-file-replied");
    SignedPdf signed = SignedPdf.of(claire.save("Enregistrer le PDF"));
    signed.keep("signed-" + number + ".pdf");
    assertSigned(signed);
    return signed;
  }

  private void assertSigned(SignedPdf signed) {
    assertThat(signed.signatures()).hasSize(1);
    SignedPdf.Signature signature = signed.signatures().get(0);
    assertThat(signature.coversWholeDocument()).isTrue();
    assertThat(signature.isIntact()).isTrue();
    assertThat(signature.signer())
        .isEqualTo(scene.portal().holder("claire-schmit").sign().certificate());
    assertThat(signature.isTimeStamped()).isTrue();
    assertThat(signed.brokenRules()).isEmpty();
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
