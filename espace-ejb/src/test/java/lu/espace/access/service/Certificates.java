package lu.espace.access.service;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import lu.espace.shared.service.ServiceTest;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The login certificates of the persons in the service tests. */
public enum Certificates {
  CLAIRE(
      ServiceTest.CLAIRE,
      "Claire",
      "Schmit",
      "Ateliers Schmit",
      "B186582",
      "Professional Administrator"),
  /** A second administrator of Claire's business. */
  CHARLES(
      "10800000000000000103",
      "Charles",
      "Schmit",
      "Ateliers Schmit",
      "B 186 582",
      "Professional Administrator"),
  TOM(ServiceTest.TOM, "Tom", "Weber", "Ateliers Schmit", "B186582", "Professional Person"),
  JEAN(
      ServiceTest.JEAN,
      "Jean",
      "Muller",
      "Boulangerie Muller",
      "LU22959463",
      "Professional Administrator"),
  /** Who acts for itself only. */
  PIA("10800000000000000301", "Pia", "Private", "", "", "Private Person"),
  /** An administrator whose certificate names no business. */
  NONE("10800000000000000901", "Nora", "None", "Nobody", "NONE", "Professional Administrator");

  private final String ssn;
  private final String encoded;

  Certificates(
      String ssn,
      String givenName,
      String surname,
      String organisation,
      String unit,
      String title) {
    this.ssn = ssn;
    String business = unit.isEmpty() ? "" : "L=LU,O=%s,OU=%s,".formatted(organisation, unit);
    this.encoded =
        issue(
            "C=LU,%sCN=%s %s,SURNAME=%s,GIVENNAME=%s,SERIALNUMBER=%s,T=%s"
                .formatted(business, givenName, surname, surname, givenName, ssn, title));
  }

  public String ssn() {
    return ssn;
  }

  public byte[] encoded() {
    return Base64.getDecoder().decode(encoded);
  }

  private static String issue(String subject) {
    try {
      KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              new X500Name("C=LU,O=Test,CN=Test CA"),
              BigInteger.ONE,
              Date.from(Instant.parse("2026-01-01T00:00:00Z")),
              Date.from(Instant.parse("2029-01-01T00:00:00Z")),
              new X500Name(subject),
              keys.getPublic());
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      return Base64.getEncoder()
          .encodeToString(
              new JcaX509CertificateConverter()
                  .getCertificate(
                      builder.build(
                          new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())))
                  .getEncoded());
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
