package lu.espace.access.domain.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates in all the shapes in which they have been issued. */
final class TestCertificates {

  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2029-01-01T00:00:00Z");

  private static final KeyPair KEYS = keys();

  private final X500NameBuilder subject = new X500NameBuilder();
  private Integer usage;
  private String[] policies = {};

  TestCertificates() {
    with("2.5.4.6", new DERPrintableString("LU"));
  }

  TestCertificates with(String type, ASN1Encodable value) {
    subject.addRDN(new ASN1ObjectIdentifier(type), value);
    return this;
  }

  TestCertificates usage(int bits) {
    this.usage = bits;
    return this;
  }

  TestCertificates policies(String... identifiers) {
    this.policies = identifiers;
    return this;
  }

  X509Certificate issue() {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              new X500Name("C=LU,O=Test,CN=Test CA"),
              BigInteger.ONE,
              Date.from(FROM),
              Date.from(UNTIL),
              subject.build(),
              KEYS.getPublic());
      addExtensions(builder);
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void addExtensions(JcaX509v3CertificateBuilder builder) throws CertIOException {
    if (usage != null) {
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    }
    if (policies.length > 0) {
      PolicyInformation[] list = new PolicyInformation[policies.length];
      for (int i = 0; i < policies.length; i++) {
        list[i] = new PolicyInformation(new ASN1ObjectIdentifier(policies[i]));
      }
      builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(list));
    }
  }

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("EC").generateKeyPair();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
