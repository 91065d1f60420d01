package lu.espace.document.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.domain.PrintedForm.Part;
import lu.espace.document.domain.PrintedForm.Part.Answer;
import lu.espace.document.domain.PrintedForm.Part.Group;
import lu.espace.document.domain.PrintedForm.Part.Table;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;

/** Forms as a business would file them. */
public class SampleForms {

  public static final byte[] INSTANCE =
      "<instance xmlns=\"urn:test\"><post>Développeur</post></instance>"
          .getBytes(StandardCharsets.UTF_8);

  private SampleForms() {}

  /** A vacant post with one section of each kind of part. */
  public static PrintedForm vacancy(Language language) {
    return withSections(
        language,
        List.of(
            new Section(
                "Poste à pourvoir",
                List.of(
                    new Answer("Intitulé du poste", "Menuisier-ébéniste (m/f)"),
                    new Answer("Nombre de postes", "2"),
                    new Answer(
                        "Description",
                        "Fabrication et pose de meubles sur mesure.\nConduite d’une équipe de trois"
                            + " personnes & suivi des chantiers <au Luxembourg>."),
                    new Answer("Date d’entrée souhaitée", "1er décembre 2026"),
                    new Answer("Remarques", ""),
                    new Group(
                        "Lieu de travail",
                        List.of(
                            new Answer("Rue et numéro", "12, rue de l’Industrie"),
                            new Answer("Code postal et localité", "L-8069 Bertrange"))))),
            new Section(
                "Compétences",
                List.of(
                    new Answer("Diplôme requis", "CATP menuisier"),
                    new Table(
                        "Langues requises",
                        List.of("Langue", "Compréhension", "Expression", "Remarque"),
                        List.of(
                            List.of("Français", "C1", "B2", "Langue du chantier"),
                            List.of("Lëtzebuergesch", "B1", "A2", "Contact avec la clientèle"),
                            List.of("Deutsch", "B1", "B1", "")))))));
  }

  /** The same head with other sections. */
  public static PrintedForm withSections(Language language, List<Section> sections) {
    return new PrintedForm(
        language,
        "Déclaration de poste vacant",
        "Agence pour le développement de l’emploi (ADEM) – Service employeurs",
        new FileNumber("7K3M-9QXD-2F5R"),
        "Ateliers Schmit S.à r.l.",
        "RCS B186582, TVA LU22959463",
        "Claire Schmit",
        Instant.parse("2026-11-23T13:05:00Z"),
        7,
        sections);
  }

  /** A form with one answer. */
  public static PrintedForm withAnswer(String value) {
    List<Part> answer = List.of(new Answer("Remarques", value));
    return withSections(Language.FR, List.of(new Section("Divers", answer)));
  }
}
