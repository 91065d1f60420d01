package lu.espace.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The declaration of a vacant post, as a person answers it step by step. */
final class Vacancy {

  /** The button that begins one, among the procedures. */
  static final String OFFER = "[aria-labelledby='offer_adem-vacancy'] button";

  static final String EMPLOYER = "L’employeur";
  static final String POST = "Le poste";
  static final String CONTRACT = "Le contrat";
  static final String PROFILE = "Le profil recherché";
  static final String PUBLICATION = "La publication et les candidats";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Assistant assistant;

  Vacancy(Assistant assistant) {
    this.assistant = assistant;
  }

  /** Answers every step with the shortest way through the form. */
  void fill() {
    employer();
    post("Menuisier poseur (m/f)");
    contract();
    profile();
    publication();
  }

  /** The first step is prefilled. */
  void employer() {
    assistant.at(EMPLOYER).goOn(POST);
  }

  void post(String title) {
    assistant
        .at(POST)
        .type("Intitulé du poste", title)
        .type("Description des tâches", "Pose de fenêtres et d’escaliers chez les clients, à deux.")
        .choose("Pourquoi ce poste est-il vacant ?", "Création d’un poste")
        .type("Entrée en service prévue le", inDays(60))
        .goOn(CONTRACT);
  }

  void contract() {
    assistant
        .at(CONTRACT)
        .choose("Type de contrat", "Durée indéterminée (CDI)")
        .choose("Temps de travail", "Temps plein")
        .type("Heures par semaine", "40")
        .choose("Horaire", "Journée")
        .goOn(PROFILE);
  }

  void profile() {
    assistant
        .at(PROFILE)
        .pick("Niveau de formation", "Formation professionnelle (DAP, CCP)")
        .choose("Expérience professionnelle", "De 2 à 5 ans")
        .choose("Un permis de conduire est-il nécessaire ?", "Non");
    language(1, "Français", "B2 – indépendant, avancé", "Exigée");
    assistant.goOn(PUBLICATION);
  }

  /** Answers one row of the languages. */
  void language(int row, String language, String level, String importance) {
    String title = "Langue " + row;
    assistant
        .pick(title, "Langue", language)
        .pick(title, "Niveau (cadre européen)", level)
        .choose(title, "Cette langue est", importance);
  }

  void publication() {
    assistant
        .at(PUBLICATION)
        .choose("Publiez-vous aussi vous-même une annonce ?", "Non")
        .choose("L’ADEM peut-elle publier le poste dans toute l’Europe (EURES) ?", "Oui")
        .choose("Votre nom peut-il paraître avec l’offre ?", "Oui")
        .choose("Acceptez-vous que l’ADEM vous envoie des candidats ?", "Non")
        .press("Continuer");
  }

  /** A day from today on, as people write it. */
  static String inDays(int days) {
    return LocalDate.now(ZoneId.of("Europe/Luxembourg")).plusDays(days).format(DAY);
  }
}
