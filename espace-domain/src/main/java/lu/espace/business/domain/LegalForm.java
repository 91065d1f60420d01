package lu.espace.business.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which business is done in Luxembourg, with their official designations. */
public enum LegalForm {
  SARL("Société à responsabilité limitée (S.à r.l.)"),
  SARL_S("Société à responsabilité limitée simplifiée (S.à r.l.-S)"),
  SA("Société anonyme (S.A.)"),
  SAS("Société par actions simplifiée (S.A.S.)"),
  SCA("Société en commandite par actions (S.C.A.)"),
  SCS("Société en commandite simple (S.C.S.)"),
  SCSP("Société en commandite spéciale (S.C.Sp.)"),
  SNC("Société en nom collectif (S.N.C.)"),
  SE("Société européenne (SE)"),
  COOPERATIVE("Société coopérative (S.C.)"),
  CIVIL("Société civile"),
  ASBL("Association sans but lucratif (a.s.b.l.)"),
  FOUNDATION("Fondation"),
  SOLE_TRADER("Entreprise individuelle"),
  BRANCH("Succursale d’une entité étrangère"),
  PUBLIC("Établissement public"),
  OTHER("Autre");

  private final String designation;

  LegalForm(String designation) {
    this.designation = designation;
  }

  /** As the law and the register write it. */
  public String designation() {
    return designation;
  }

  /** The form of this name, or empty where there is none. */
  public static Optional<LegalForm> find(String name) {
    return Stream.of(values()).filter(form -> form.name().equals(name)).findFirst();
  }
}
