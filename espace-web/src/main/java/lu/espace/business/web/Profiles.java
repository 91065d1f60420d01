package lu.espace.business.web;

import java.util.Map;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.BusinessProfile.Address;
import lu.espace.business.domain.BusinessProfile.Contact;
import lu.espace.business.domain.LegalForm;

/** Reads what an administrator typed about its business. */
final class Profiles {

  private Profiles() {}

  /** The profile that a form holds, by the keys of the safe. */
  static BusinessProfile of(Map<String, String> values) {
    return new BusinessProfile(
        values.get("business.legalName"),
        LegalForm.find(values.get("business.legalForm")).orElse(null),
        new Address(
            values.get("business.address.street"),
            values.get("business.address.number"),
            values.get("business.address.postcode"),
            values.get("business.address.locality"),
            values.get("business.address.country")),
        new Contact(
            values.get("contact.name"),
            values.get("contact.function"),
            values.get("contact.email"),
            values.get("contact.phone")));
  }
}
