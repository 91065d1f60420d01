package lu.espace.sandbox.pki;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Subject names in the layout of LuxTrust's natural-person certificates. */
final class SubjectName {

  private SubjectName() {}

  /** Nationality in C, the organisation's country in L, its identifier in OU, the title last. */
  static X500Name of(SandboxPerson person) {
    X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
    name.addRDN(BCStyle.C, person.nationality());
    person
        .organisation()
        .ifPresent(
            at -> {
              name.addRDN(BCStyle.L, "LU");
              name.addRDN(BCStyle.O, at.name());
              name.addRDN(BCStyle.OU, at.identifier());
            });
    name.addRDN(BCStyle.CN, person.name());
    name.addRDN(BCStyle.SURNAME, person.surname());
    name.addRDN(BCStyle.GIVENNAME, person.givenName());
    name.addRDN(BCStyle.SERIALNUMBER, person.ssn());
    person
        .organisation()
        .ifPresent(at -> name.addRDN(BCStyle.EmailAddress, person.file() + "@" + at.mailDomain()));
    name.addRDN(BCStyle.T, person.title().text());
    return name.build();
  }

  /** A name of the sandbox's operator, unmistakably not LuxTrust's. */
  static X500Name service(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "LU")
        .addRDN(BCStyle.O, "SANDBOX (not a trust service provider)")
        .addRDN(BCStyle.CN, commonName)
        .build();
  }
}
