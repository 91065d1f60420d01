package lu.espace.elytron;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A small authority and the certificates that it issues. */
final class TestCertificates {

  static final String NUMBER = "10800000000000000101";
  static final String AUTHENTICATION = "1.3.171.1.1.10.3.27";
  static final int LOGIN = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
  static final int SIGNATURE = KeyUsage.nonRepudiation;

  private final X500Name issuer;
  private final KeyPair keys;
  private final X509Certificate authority;

  TestCertificates(String name) throws Exception {
    issuer = new X500Name("CN=" + name);
    keys = pair();
    X509v3CertificateBuilder builder = builder(issuer, keys);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    authority = sign(builder);
  }

  X509Certificate issue(String title, String policy, int usage) throws Exception {
    X500Name subject =
        new X500Name("C=LU,O=Ateliers,OU=B186582,CN=C S,SERIALNUMBER=" + NUMBER + ",T=" + title);
    X509v3CertificateBuilder builder = builder(subject, pair());
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(
        Extension.certificatePolicies,
        false,
        new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy))));
    return sign(builder);
  }

  X509Certificate issue(IssuedCertificate certificate) throws Exception {
    return certificate.by(issuer, keys, pair());
  }

  /** A certificate that only claims to come from an authority. */
  X509Certificate selfSigned(IssuedCertificate certificate) throws Exception {
    KeyPair own = pair();
    return certificate.by(certificate.name(), own, own);
  }

  Path anchors(Path directory) throws Exception {
    String text = Base64.getMimeEncoder().encodeToString(authority.getEncoded());
    return write(
        directory.resolve("anchors.pem"),
        "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }

  private X509v3CertificateBuilder builder(X500Name subject, KeyPair subjectKeys) {
    Instant now = Instant.now();
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(64, new SecureRandom()),
        Date.from(now.minus(Duration.ofHours(1))),
        Date.from(now.plus(Duration.ofHours(1))),
        subject,
        subjectKeys.getPublic());
  }

  private X509Certificate sign(X509v3CertificateBuilder builder) throws Exception {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
  }

  private static KeyPair pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }
}
