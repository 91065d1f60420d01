package lu.espace.journey;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Condition;
import lu.espace.sandbox.pki.SandboxPerson.Organisation;
import lu.espace.sandbox.pki.SandboxPerson.Title;

/** Businesses and people that the sandbox does not have, new in each test. */
final class Newcomers {

  private static final Random NUMBERS = new SecureRandom();
  private static final int SIX_DIGITS = 900_000;

  private Newcomers() {}

  /** A business that nobody knows yet. */
  static Organisation business() {
    int number = 100_000 + NUMBERS.nextInt(SIX_DIGITS);
    return new Organisation(
        "Maison Neuve " + number + " S.à r.l.", "B" + number, "maison-neuve.example");
  }

  static SandboxPerson of(String given, String surname, Title title, Organisation business) {
    String number = "20800000" + String.format("%012d", NUMBERS.nextInt(Integer.MAX_VALUE));
    return new SandboxPerson(
        given.toLowerCase(Locale.ROOT) + "-" + number,
        number,
        given,
        surname,
        "LU",
        title,
        Optional.of(business),
        Condition.VALID,
        false,
        "comes for one test");
  }
}
