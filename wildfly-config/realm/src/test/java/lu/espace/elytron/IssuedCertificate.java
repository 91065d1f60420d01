package lu.espace.elytron;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate in any shape in which issuers have made them: start with {@link #professional}, the
 * usual one of a card, and change what differs.
 */
final class IssuedCertificate {

  static final String SSN = "10800000000000000101";
  static final String NUMBER = "2.5.4.5";
  static final String UNIT = "2.5.4.11";
  static final String TITLE = "2.5.4.12";
  static final String ORGANISATION_IDENTIFIER = "2.5.4.97";
  static final int LOGIN = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;

  private record Attribute(String type, ASN1Encodable value) {}

  private final List<Attribute> subject = new ArrayList<>();
  private Integer usage = LOGIN;
  private List<String> policies = List.of("1.3.171.1.1.10.3.27", "0.4.0.2042.1.2");
  private KeyPurposeId[] purposes = {};
  private Instant from = Instant.now().minus(Duration.ofDays(1));
  private Instant until = from.plus(Duration.ofDays(1000));

  /** An employee's authentication certificate of a card, in today's order of attributes. */
  static IssuedCertificate professional() {
    return new IssuedCertificate()
        .with("1.2.840.113549.1.9.1", "claire@schmit.example")
        .with("2.5.4.6", "LU")
        .with("2.5.4.7", "LU")
        .with("2.5.4.10", "Ateliers Schmit S.à r.l.")
        .with(UNIT, "B186582")
        .with("2.5.4.3", "Claire Schmit")
        .with("2.5.4.4", "Schmit")
        .with("2.5.4.42", "Claire")
        .with(NUMBER, SSN)
        .with(TITLE, "Professional Person");
  }

  IssuedCertificate with(String type, String value) {
    return with(type, new DERUTF8String(value));
  }

  IssuedCertificate with(String type, ASN1Encodable value) {
    subject.add(new Attribute(type, value));
    return this;
  }

  IssuedCertificate without(String type) {
    subject.removeIf(attribute -> attribute.type().equals(type));
    return this;
  }

  IssuedCertificate changed(String type, String value) {
    return changed(type, new DERUTF8String(value));
  }

  IssuedCertificate changed(String type, ASN1Encodable value) {
    subject.replaceAll(a -> a.type().equals(type) ? new Attribute(type, value) : a);
    return this;
  }

  /** The order before the issuer's software changed. */
  IssuedCertificate inReverseOrder() {
    java.util.Collections.reverse(subject);
    return this;
  }

  IssuedCertificate usage(Integer bits) {
    usage = bits;
    return this;
  }

  IssuedCertificate policies(String... identifiers) {
    policies = List.of(identifiers);
    return this;
  }

  IssuedCertificate purposes(KeyPurposeId... ids) {
    purposes = ids;
    return this;
  }

  IssuedCertificate valid(Duration startsIn, Duration endsIn) {
    from = Instant.now().plus(startsIn);
    until = Instant.now().plus(endsIn);
    return this;
  }

  X509Certificate by(X500Name issuer, KeyPair issuerKeys, KeyPair keys) throws Exception {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(64, new SecureRandom()),
            Date.from(from),
            Date.from(until),
            name(),
            keys.getPublic());
    extend(builder);
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate())));
  }

  private void extend(X509v3CertificateBuilder builder) throws Exception {
    if (usage != null) {
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    }
    if (purposes.length > 0) {
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }
    if (!policies.isEmpty()) {
      builder.addExtension(
          Extension.certificatePolicies,
          false,
          new CertificatePolicies(
              policies.stream()
                  .map(oid -> new PolicyInformation(new ASN1ObjectIdentifier(oid)))
                  .toArray(PolicyInformation[]::new)));
    }
  }

  X500Name name() {
    return new X500Name(
        subject.stream()
            .map(a -> new RDN(new ASN1ObjectIdentifier(a.type()), a.value()))
            .toArray(RDN[]::new));
  }

  @Override
  public String toString() {
    return Arrays.toString(subject.toArray());
  }
}
