package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import lu.espace.sandbox.pki.SandboxPki;

/** The signing server's pages, as the holder of a key there goes through them. */
final class SigningServer {

  private final Visitor visitor;
  private final String ssn;

  /** The pages in a holder's browser; the number is the one on the holder's certificate. */
  SigningServer(Visitor visitor, String ssn) {
    this.visitor = visitor;
    this.ssn = ssn;
  }

  /** Tells the server who is there. */
  void identify(String pin) {
    assertThat(visitor.heading()).hasText("Identifiez-vous");
    page().getByLabel("Numéro de titulaire").fill(ssn);
    page().getByLabel("Code PIN").fill(pin);
    visitor.press("Continuer");
  }

  /** Reads what is signed and confirms it. */
  void confirm() {
    assertThat(visitor.heading()).hasText("Confirmez votre signature");
    page().getByLabel("Code PIN").fill(SandboxPki.SIGNATURE_PIN);
    visitor.press("Signer");
  }

  /** Both pages without a mistake. */
  void sign() {
    identify(SandboxPki.SIGNATURE_PIN);
    confirm();
  }

  private Page page() {
    return visitor.page();
  }
}
