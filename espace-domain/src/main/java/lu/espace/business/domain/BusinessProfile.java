package lu.espace.business.domain;

import java.io.Serializable;

/** What an administrator tells about the business when it opens the eSpace. */
public record BusinessProfile(
    String legalName, LegalForm legalForm, Address address, Contact contact)
    implements Serializable {

  /**
   * Where the business sits.
   *
   * @param country ISO 3166-1 code of two letters
   */
  public record Address(
      String street, String number, String postcode, String locality, String country)
      implements Serializable {}

  /**
   * Whom an institution calls about a file.
   *
   * @param function what the person does in the business; may be empty
   */
  public record Contact(String name, String function, String email, String phone)
      implements Serializable {}
}
