package lu.espace.procedure.domain;

import java.util.Set;

/** The keys under which the business's safe answers when a new form is filled. */
public final class PrefillKeys {

  /** All of them; a definition that names another one is refused. */
  public static final Set<String> ALL =
      Set.of(
          "business.legalName",
          "business.legalForm",
          "business.rcs",
          "business.vat",
          "business.matricule",
          "business.address.street",
          "business.address.number",
          "business.address.postcode",
          "business.address.locality",
          "business.address.country",
          "contact.name",
          "contact.function",
          "contact.email",
          "contact.phone",
          "bank.iban",
          "bank.bic");

  /** The keys of values that are made of parts; a part's key follows after a point. */
  public static final Set<String> ADDRESSES = Set.of("business.address");

  private PrefillKeys() {}
}
