package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** One file of a business from its beginning to its desk, by the shortest way. */
final class Filing {

  private final Visitor visitor;
  private final String ssn;
  private final String number;

  private Filing(Visitor visitor, String ssn) {
    this.visitor = visitor;
    this.ssn = ssn;
    this.number = visitor.page().url().replaceAll(".*[?&]n=([^&#]+).*", "$1");
  }

  /** Begins a new file, in the eSpace that is opened where there is none. */
  static Filing begin(Visitor visitor, String ssn) {
    Opening.of(visitor);
    visitor.enter("/space/procedures");
    visitor.page().locator(Vacancy.OFFER).click();
    new Assistant(visitor.page()).at(Vacancy.EMPLOYER);
    return new Filing(visitor, ssn);
  }

  String number() {
    return number;
  }

  /** Answers every step, up to the summary. */
  Filing fill() {
    new Vacancy(new Assistant(visitor.page())).fill();
    assertThat(visitor.heading()).hasText("Vérifier vos réponses");
    return this;
  }

  /** Makes the document. */
  Filing prepare() {
    visitor.press("Préparer le document à signer");
    assertThat(visitor.heading()).hasText("Relire et signer");
    return this;
  }

  /** Goes to the signing server. */
  SigningServer toSigningServer() {
    visitor.press("Signer avec le serveur de signature");
    return new SigningServer(visitor, ssn);
  }

  /** Answers, document and signature. */
  Filing signed() {
    fill().prepare().toSigningServer().sign();
    assertThat(state()).containsText("Signé, à envoyer");
    return this;
  }

  /** Presses the button, up to the question whether it is meant. */
  void askToSend() {
    visitor.press("Envoyer à ADEM");
    assertThat(visitor.button("Oui, envoyer")).isVisible();
  }

  /** Sends it and waits until it lies at its desk. */
  Filing sent() {
    askToSend();
    visitor.press("Oui, envoyer");
    assertThat(visitor.page().locator("#messages")).containsText("Votre dossier est envoyé à ADEM");
    return awaitDelivered();
  }

  Filing awaitDelivered() {
    visitor.reloadUntil(state().getByText("Reçu"));
    return this;
  }

  /** The page of the file. */
  Filing look() {
    visitor.enter("/space/file?n=" + number);
    return this;
  }

  Locator state() {
    return visitor.page().locator(".file-head .status");
  }

  /** The events of the timeline with this title. */
  Locator events(String title) {
    return visitor.page().locator(".timeline").getByText(title, exactly());
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
