package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * The declaration of a vacant post with everything that the form can do: conditional fields,
 * calculated ones, rows, and every kind of message. Each step is looked at.
 */
final class VacancyInFull {

  private static final String BY_ONESELF = "Publiez-vous aussi vous-même une annonce ?";

  private final Visitor visitor;
  private final Page page;
  private final Assistant assistant;
  private final Vacancy vacancy;

  VacancyInFull(Visitor visitor, Assistant assistant) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.assistant = assistant;
    this.vacancy = new Vacancy(assistant);
  }

  /** Prefilled from the safe. */
  void employer() {
    assistant.at(Vacancy.EMPLOYER);
    assertThat(assistant.field("Nom ou raison sociale")).hasValue("Ateliers Schmit S.à r.l.");
    assertThat(assistant.field("Numéro RCS")).hasValue("B186582");
    assertThat(assistant.field("Personne de contact", "Fonction")).hasValue("Gérante");
    assertThat(page.getByText("Repris de « Mes données »").first()).isVisible();
    visitor.look("10-employer");
    assistant.goOn(Vacancy.POST);
  }

  /** Says what is missing; asks for the workplace where it is another one. */
  void post() {
    assistant.press("Continuer");
    assertThat(page.locator(".error-summary")).containsText("Intitulé du poste");
    assertThat(page.locator(".error-summary")).isFocused();
    visitor.look("11-post-errors");
    assertThat(assistant.group("Lieu de travail")).isHidden();
    assistant.choose("Le lieu de travail est-il à l’adresse de l’employeur ?", "Non");
    assistant
        .type("Lieu de travail", "Rue", "route d’Arlon")
        .type("Lieu de travail", "Code postal", "12")
        .type("Lieu de travail", "Localité", "Strassen");
    assertThat(assistant.group("Lieu de travail")).containsText("quatre chiffres");
    assistant.type("Lieu de travail", "Code postal", "8009");
    visitor.look("12-post");
    vacancy.post("Menuisier poseur (m/f)");
  }

  /** A fixed-term part-time contract asks for more, and calculates the share. */
  void contract() {
    assistant.at(Vacancy.CONTRACT);
    assertThat(assistant.field("Fin du contrat")).isHidden();
    assistant
        .choose("Type de contrat", "Durée déterminée (CDD)")
        .type("Fin du contrat", Vacancy.inDays(400))
        .type("Motif de la durée déterminée", "Chantier limité dans le temps.")
        .choose("Temps de travail", "Temps partiel")
        .type("Heures par semaine", "20,5");
    assertThat(page.locator(".calculated")).hasText("51,2");
    assistant
        .type("Répartition des heures sur la semaine", "Lundi à jeudi, le matin.")
        .choose("Horaire", "Journée")
        .type("Salaire brut par mois", "Minimum", "2 500")
        .type("Salaire brut par mois", "Maximum", "2 100");
    visitor.look("13-contract-error");
    assistant.type("Salaire brut par mois", "Maximum", "3 100,50");
    visitor.look("14-contract");
    assistant.goOn(Vacancy.PROFILE);
  }

  /** Three languages, one of them not on the list, the middle one taken back. */
  void profile() {
    assistant
        .at(Vacancy.PROFILE)
        .pick("Niveau de formation", "Formation professionnelle (DAP, CCP)")
        .type("Domaine de formation", "Menuiserie")
        .choose("Expérience professionnelle", "De 2 à 5 ans")
        .choose("Un permis de conduire est-il nécessaire ?", "Oui")
        .pick("Catégorie du permis de conduire", "Catégorie B");
    vacancy.language(1, "Français", "B2 – indépendant, avancé", "Exigée");
    addLanguage(2);
    vacancy.language(2, "Français", "A2 – élémentaire, usuel", "Un avantage");
    assertThat(assistant.group("Langue 2")).containsText("indiquée deux fois");
    addLanguage(3);
    vacancy.language(3, "Portugais", "A1 – élémentaire, découverte", "Un avantage");
    visitor.look("15-profile-rows");
    removeLanguage(2);
    assertThat(assistant.field("Langue 2", "Langue")).hasValue("pt");
    visitor.look("17-profile");
    assistant.goOn(Vacancy.PUBLICATION);
  }

  private void addLanguage(int row) {
    assistant.press("Ajouter une langue");
    assertThat(assistant.group("Langue " + row)).isVisible();
    assertThat(assistant.field("Langue " + row, "Langue")).isFocused();
  }

  private void removeLanguage(int row) {
    assistant.press("Supprimer Langue " + row);
    Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
    assertThat(dialog).containsText("Supprimer ces réponses ?");
    visitor.look("16-profile-remove");
    dialog.getByRole(AriaRole.BUTTON, named("Supprimer")).click();
    assertThat(assistant.group("Langue " + (row + 1))).isHidden();
  }

  /** Leaves with a date that breaks the rule of three working days. */
  void halfOfPublication() {
    assistant
        .at(Vacancy.PUBLICATION)
        .choose(BY_ONESELF, "Oui")
        .type("Date de votre annonce", Vacancy.inDays(1));
    assertThat(page.locator("#a")).containsText("trois jours ouvrables après la déclaration");
    visitor.look("18-publication-error");
  }

  /** The rest, with the date corrected and the e-mail address prefilled when it is asked for. */
  void restOfPublication() {
    assertThat(assistant.field("Date de votre annonce")).hasValue(Vacancy.inDays(1));
    assistant
        .type("Date de votre annonce", Vacancy.inDays(20))
        .choose("L’ADEM peut-elle publier le poste dans toute l’Europe (EURES) ?", "Oui")
        .choose("Votre nom peut-il paraître avec l’offre ?", "Oui")
        .choose("Acceptez-vous que l’ADEM vous envoie des candidats ?", "Oui")
        .choose("Contact", "Par courriel");
    assertThat(assistant.field("Adresse électronique pour les candidatures"))
        .hasValue("claire-schmit@ateliers-schmit.example");
    visitor.look("23-publication");
    assistant.press("Continuer");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
