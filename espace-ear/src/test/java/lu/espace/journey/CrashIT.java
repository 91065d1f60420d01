package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import lu.espace.sandbox.pki.SandboxPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server ends as in a power cut (SIGKILL) between the steps of the main job, and starts again:
 * the file is where it was, and arrives once.
 */
class CrashIT {

  private static final String JEAN = "jean-muller";
  private static final String TYPED = "Merci d’appeler avant 9 heures.";

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void aFileSurvivesAPowerCutAfterEachStepAndArrivesOnce() {
    Visitor jean = scene.enters(JEAN);
    Filing file = Filing.begin(jean, scene.portal().holder(JEAN).person().ssn()).fill();

    whileTyping(jean, file);
    whileAtTheSigningServer(jean, file);
    afterTheSignature(jean, file);
    afterSending(jean, file);
    jean.faults();
  }

  /**
   * What was saved is there; what was typed while the server was away is saved as soon as it is
   * back.
   */
  private void whileTyping(Visitor jean, Filing file) {
    Page page = jean.enter("/space/assistant?n=" + file.number() + "&step=publication");
    Assistant assistant = new Assistant(page);
    assistant.type("Remarque pour l’ADEM", "Merci.");
    scene.portal().server().kill();
    assistant.field("Remarque pour l’ADEM").fill(TYPED);
    assertThat(page.locator(".failed")).containsText("n’a pas encore pu être enregistrée");
    page.waitForResponse(
        response -> response.ok() && response.text().contains("\"saved\":true"),
        () -> scene.portal().server().start());
    assistant.awaitSaved();
    page.reload();
    assertThat(assistant.field("Remarque pour l’ADEM")).hasValue(TYPED);
    jean.enter("/space/check?n=" + file.number());
    file.prepare();
  }

  /** The signing server ends, too, and forgets whom it asked: one signs again. */
  private void whileAtTheSigningServer(Visitor jean, Filing file) {
    SigningServer server = file.toSigningServer();
    server.identify(SandboxPki.SIGNATURE_PIN);
    AtomicReference<Route> back = new AtomicReference<>();
    jean.page().route("**/space/signature?*", back::set);
    server.confirm();
    jean.page().waitForCondition(() -> back.get() != null);
    restart();
    back.get().resume();
    jean.page().unrouteAll();
    assertThat(jean.heading()).hasText("Le document n’est pas encore signé");
    jean.look("80-signing-server-forgot");
    jean.follow("Revenir au document à signer");
    assertThat(jean.heading()).hasText("Relire et signer");
  }

  /** The signature came back a moment ago. */
  private void afterTheSignature(Visitor jean, Filing file) {
    SigningServer server = file.toSigningServer();
    server.identify(SandboxPki.SIGNATURE_PIN);
    jean.page()
        .waitForResponse(
            response -> response.url().contains("/space/signature?") && response.status() == 302,
            server::confirm);
    restart();
    file.look();
    assertThat(file.state()).containsText("Signé, à envoyer");
    assertThat(file.events("Document signé")).hasCount(1);
  }

  /** The server took the file a moment ago and had no time to deliver it, or just had. */
  private void afterSending(Visitor jean, Filing file) {
    file.askToSend();
    jean.page()
        .waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> jean.press("Oui, envoyer"));
    restart();
    file.look().awaitDelivered();
    assertThat(file.events("Dossier envoyé")).hasCount(1);
    assertThat(file.events("Dossier reçu par l’administration")).hasCount(1);
    Visitor paul = scene.enters("paul-agent-adem");
    paul.enter("/desk");
    assertThat(paul.page().locator("a[href='/desk/file?n=" + file.number() + "']")).hasCount(1);
  }

  private void restart() {
    scene.portal().server().kill();
    scene.portal().server().start();
  }
}
