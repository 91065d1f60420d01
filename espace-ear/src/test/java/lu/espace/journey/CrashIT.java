package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import lu.espace.sandbox.pki.SandboxPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server ends as in a power cut (SIGKILL) between the steps of the main job, and starts again:
 * the file is where it was, and arrives once.
 */
class CrashIT {

  private static final String JEAN = "jean-muller";
  private static final String TO_SIGN = "À signer";
  private static final String SIGNED = "Signé, à envoyer";

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void aFileSurvivesAPowerCutAfterEachStepAndArrivesOnce() {
    Visitor jean = scene.enters(JEAN);
    Filing file = Filing.begin(jean, scene.portal().holder(JEAN).person().ssn()).fill().prepare();

    whileAtTheSigningServer(jean, file);
    whileTheSignatureComesBack(jean, file);
    afterTheSignature(jean, file);
    afterSending(jean, file);
    jean.faults();
  }

  /** The signing server ends, too, and forgets whom it asked: one asks it again. */
  private void whileAtTheSigningServer(Visitor jean, Filing file) {
    file.toSigningServer().identify(SandboxPki.SIGNATURE_PIN);
    assertThat(jean.heading()).hasText("Confirmez votre signature");
    restart();
    file.look();
    assertThat(file.state()).containsText(TO_SIGN);
  }

  /** Whatever was done by then, the file is either signed or can be signed. */
  private void whileTheSignatureComesBack(Visitor jean, Filing file) {
    SigningServer server = toSignAgain(jean, file);
    jean.page().waitForRequest(request -> isReturn(request.url()), server::confirm);
    restart();
    file.look();
  }

  /** The signature came back a moment ago. */
  private void afterTheSignature(Visitor jean, Filing file) {
    if (file.state().innerText().contains(TO_SIGN)) {
      SigningServer server = toSignAgain(jean, file);
      jean.page().waitForResponse(CrashIT::isTaken, server::confirm);
      restart();
      file.look();
    }
    assertThat(file.state()).containsText(SIGNED);
    assertThat(file.events("Document signé")).hasCount(1);
  }

  /**
   * The server took the file a moment ago and had no time to deliver it, or just had; or it had not
   * even taken it, and it is sent again.
   */
  private void afterSending(Visitor jean, Filing file) {
    file.askToSend();
    jean.page()
        .waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> jean.press("Oui, envoyer"));
    restart();
    file.look();
    if (file.state().innerText().contains(SIGNED)) {
      file.sent();
    }
    file.awaitDelivered();
    assertThat(file.events("Dossier envoyé")).hasCount(1);
    assertThat(file.events("Dossier reçu par l’administration")).hasCount(1);
    Visitor paul = scene.enters("paul-agent-adem");
    paul.enter("/desk");
    assertThat(paul.page().locator("a[href='/desk/file?n=" + file.number() + "']")).hasCount(1);
  }

  private SigningServer toSignAgain(Visitor jean, Filing file) {
    jean.enter("/space/sign?n=" + file.number());
    SigningServer server = file.toSigningServer();
    server.identify(SandboxPki.SIGNATURE_PIN);
    return server;
  }

  private static boolean isReturn(String url) {
    return url.contains("/space/signature?");
  }

  private static boolean isTaken(Response response) {
    return isReturn(response.url()) && response.status() == 302;
  }

  private void restart() {
    scene.portal().server().kill();
    scene.portal().server().start();
  }
}
