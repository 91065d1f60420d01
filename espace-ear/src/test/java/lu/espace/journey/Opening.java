package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A certificate administrator opens the eSpace of its business. */
final class Opening {

  private final Visitor visitor;

  Opening(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Opens it unless it is open already, and ends on the dashboard. */
  static void of(Visitor visitor) {
    visitor.enter("/space");
    assertThat(visitor.heading()).isVisible();
    if (visitor.heading().innerText().equals("Bienvenue")) {
      Opening opening = new Opening(visitor);
      opening.begin();
      opening.fill();
      opening.accept();
      opening.open();
    }
    assertThat(visitor.heading()).hasText("Tableau de bord");
  }

  /** From the welcome to the form. */
  void begin() {
    visitor.follow("Ouvrir l’eSpace");
    assertThat(visitor.heading()).hasText("Ouvrir l’eSpace");
  }

  void fill() {
    visitor.field("Forme juridique").selectOption("Société à responsabilité limitée (S.à r.l.)");
    visitor.field("Rue").fill("rue du Fossé");
    visitor.field("Numéro").fill("7");
    visitor.field("Code postal").fill("4123");
    visitor.field("Localité").fill("Esch-sur-Alzette");
    visitor.field("Téléphone").fill("+352 26 12 34");
  }

  void accept() {
    visitor.page().getByText("J’accepte les conditions d’utilisation pour l’entreprise").click();
  }

  void open() {
    visitor.press("Ouvrir l’eSpace");
  }
}
