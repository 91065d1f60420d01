package lu.espace.procedure.adapter;

import java.util.Map;

/** What the safe of a joinery knows: the answers that no form asks for again. */
final class SafeOfSchmit {

  static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("business.legalName", "Ateliers Schmit S.à r.l."),
          Map.entry("business.legalForm", "Société à responsabilité limitée"),
          Map.entry("business.rcs", "B186582"),
          Map.entry("business.matricule", "20142401234"),
          Map.entry("business.address.street", "rue de l’Industrie"),
          Map.entry("business.address.number", "12"),
          Map.entry("business.address.postcode", "L-8069"),
          Map.entry("business.address.locality", "Bertrange"),
          Map.entry("business.address.country", "LU"),
          Map.entry("contact.name", "Claire Schmit"),
          Map.entry("contact.email", "claire@schmit.lu"),
          Map.entry("contact.phone", "+352 26 31 11"),
          Map.entry("bank.iban", "LU280019400644750000"));

  private SafeOfSchmit() {}
}
