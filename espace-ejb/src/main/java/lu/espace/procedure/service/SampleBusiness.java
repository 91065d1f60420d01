package lu.espace.procedure.service;

import java.util.Map;

/** The business that fills a definition which is only tried: its safe, with values of nobody. */
public final class SampleBusiness {

  /** The legal name, as it stands on the tried document. */
  public static final String NAME = "Exemple S.à r.l.";

  /** What its safe knows. */
  public static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("business.legalName", NAME),
          Map.entry("business.legalForm", "sarl"),
          Map.entry("business.rcs", "B186582"),
          Map.entry("business.vat", "LU22959463"),
          Map.entry("business.address.street", "rue de l’Exemple"),
          Map.entry("business.address.number", "1"),
          Map.entry("business.address.postcode", "1234"),
          Map.entry("business.address.locality", "Luxembourg"),
          Map.entry("business.address.country", "LU"),
          Map.entry("contact.name", "Camille Exemple"),
          Map.entry("contact.function", "Gérante"),
          Map.entry("contact.email", "camille@exemple.example"),
          Map.entry("contact.phone", "+352 12 34 56"),
          Map.entry("bank.iban", "LU280019400644750000"),
          Map.entry("bank.bic", "BCEELULL"));

  private SampleBusiness() {}
}
