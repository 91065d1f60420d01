package lu.espace.sandbox.pki;

import java.util.List;
import java.util.Optional;
import lu.espace.sandbox.pki.SandboxPerson.Condition;
import lu.espace.sandbox.pki.SandboxPerson.Organisation;
import lu.espace.sandbox.pki.SandboxPerson.Title;

/**
 * The sandbox's people: two businesses, the institutions' agents, and those who must be refused.
 */
final class SandboxPeople {

  private static final String SSN_START = "1080000000000000";

  private static final Organisation SCHMIT =
      new Organisation("Ateliers Schmit S.à r.l.", "B186582", "ateliers-schmit.example");
  private static final Organisation MULLER =
      new Organisation("Bôulangerie Muller S.A.", "LU22959463", "muller.example");

  private SandboxPeople() {}

  static List<SandboxPerson> all() {
    return List.of(
        signer(
            "0101",
            "Claire",
            "Schmit",
            "LU",
            Title.ADMINISTRATOR,
            SCHMIT,
            "opens the eSpace of Ateliers Schmit (RCS number) and manages it"),
        signer(
            "0102",
            "Tom",
            "Weber",
            "DE",
            Title.PROFESSIONAL,
            SCHMIT,
            "works at Ateliers Schmit, is invited into its eSpace"),
        signer(
            "0201",
            "Jean",
            "Muller",
            "LU",
            Title.ADMINISTRATOR,
            MULLER,
            "opens the eSpace of Bôulangerie Muller (VAT number) and manages it"),
        signer(
            "0202",
            "Ana",
            "Lopes",
            "PT",
            Title.PROFESSIONAL,
            MULLER,
            "works at Bôulangerie Muller, is invited into its eSpace"),
        new SandboxPerson(
            "marie-private",
            SSN_START + "0301",
            "Marie",
            "Private",
            "FR",
            Title.PRIVATE,
            Optional.empty(),
            Condition.VALID,
            false,
            "holds a private certificate and is refused with an explanation"),
        agent("0401", "Paul", "LU", "ADEM"),
        agent("0402", "Lisa", "BE", "CCSS"),
        agent("0403", "Nina", "LU", "MECO"),
        agent("0404", "Marc", "LU", "AED"),
        agent("0405", "Sonia", "PT", "ADEM"),
        agent("0406", "Luc", "FR", "ODL"),
        agent("0407", "Eva", "LU", "AEV"),
        agent("0408", "Guy", "LU", "ITM"),
        agent("0409", "Julie", "LU", "VDL"),
        agent("0410", "Ben", "DE", "INFPC"),
        person(
            "0501",
            "Rita",
            "Revoked",
            "LU",
            SCHMIT,
            Condition.REVOKED,
            "has revoked certificates and is refused"),
        person(
            "0502",
            "Emil",
            "Expired",
            "LU",
            SCHMIT,
            Condition.EXPIRED,
            "has expired certificates and is refused"));
  }

  private static SandboxPerson signer(
      String number,
      String given,
      String surname,
      String nationality,
      Title title,
      Organisation at,
      String purpose) {
    return new SandboxPerson(
        file(given, surname),
        SSN_START + number,
        given,
        surname,
        nationality,
        title,
        Optional.of(at),
        Condition.VALID,
        true,
        purpose);
  }

  private static SandboxPerson agent(
      String number, String given, String nationality, String institution) {
    return person(
        number,
        given,
        "Agent " + institution,
        nationality,
        new Organisation(
            institution, "NONE", institution.toLowerCase(java.util.Locale.ROOT) + ".example"),
        Condition.VALID,
        "handles files at the desk of " + institution);
  }

  private static SandboxPerson person(
      String number,
      String given,
      String surname,
      String nationality,
      Organisation at,
      Condition condition,
      String purpose) {
    return new SandboxPerson(
        file(given, surname),
        SSN_START + number,
        given,
        surname,
        nationality,
        Title.PROFESSIONAL,
        Optional.of(at),
        condition,
        false,
        purpose);
  }

  private static String file(String given, String surname) {
    return (given + "-" + surname).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }
}
