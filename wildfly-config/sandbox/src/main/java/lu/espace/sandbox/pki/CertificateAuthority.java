package lu.espace.sandbox.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A sandbox authority: its certificate chain and its key, with which it issues certificates. */
public final class CertificateAuthority {

  static final String ALGORITHM = "SHA256withRSA";

  private final PrivateKey key;
  private final List<X509Certificate> chain;

  /** An authority with its own certificate first and its root last. */
  public CertificateAuthority(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = List.copyOf(chain);
  }

  /** Makes a self-signed authority. */
  static CertificateAuthority selfSigned(CertificateSpec spec, PrivateKey key) {
    X509Certificate own = sign(spec, spec.subject(), spec.key(), key);
    return new CertificateAuthority(key, List.of(own));
  }

  /** Issues the certificate that the spec describes. */
  public X509Certificate issue(CertificateSpec spec) {
    return sign(spec, name(), certificate().getPublicKey(), key);
  }

  /** The authority's own certificate. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** The authority's certificate and those above it. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** The authority's key, with which it also signs its revocation list. */
  public PrivateKey key() {
    return key;
  }

  /** The authority's name, encoded exactly as in its certificate. */
  public X500Name name() {
    return X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
  }

  private static X509Certificate sign(
      CertificateSpec spec, X500Name issuer, PublicKey issuerKey, PrivateKey signer) {
    try {
      BigInteger serial = spec.serial();
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              issuer,
              serial,
              Date.from(spec.notBefore()),
              Date.from(spec.notAfter()),
              spec.subject(),
              SubjectPublicKeyInfo.getInstance(spec.key().getEncoded()));
      JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          identifiers.createAuthorityKeyIdentifier(issuerKey));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          identifiers.createSubjectKeyIdentifier(spec.key()));
      CertificateExtensions.add(builder, spec);
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(signer)));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new SandboxException("The certificate for " + spec.subject() + " cannot be made", e);
    }
  }
}
