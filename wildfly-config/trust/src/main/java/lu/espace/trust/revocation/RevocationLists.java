package lu.espace.trust.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import lu.espace.sandbox.pki.CertificateAuthority;
import lu.espace.sandbox.pki.CertificateRegister.Revocation;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The revocation lists of both authorities, signed afresh at each question. */
public final class RevocationLists {

  private static final Duration VALID = Duration.ofHours(24);

  private final SandboxPki pki;
  private final CertificateAuthority issuing;
  private final CertificateAuthority root;
  private final Clock clock;

  /** The lists of a sandbox. */
  public RevocationLists(SandboxPki pki, Clock clock) {
    this.pki = pki;
    this.issuing = pki.issuing();
    this.root = pki.root();
    this.clock = clock;
  }

  /** The list for people's certificates. */
  public Reply issuing(Request request) {
    return list(issuing, pki.register().revocations());
  }

  /** The list for authorities' certificates, which is always empty. */
  public Reply root(Request request) {
    return list(root, List.of());
  }

  private Reply list(CertificateAuthority authority, List<Revocation> revocations) {
    Instant now = clock.instant();
    try {
      X509v2CRLBuilder builder = new X509v2CRLBuilder(authority.name(), Date.from(now));
      builder.setNextUpdate(Date.from(now.plus(VALID)));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
      builder.addExtension(
          Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
      for (Revocation revocation : revocations) {
        builder.addCRLEntry(
            revocation.serial(), Date.from(revocation.at()), CRLReason.keyCompromise);
      }
      byte[] encoded =
          builder
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.key()))
              .getEncoded();
      return Reply.bytes("application/pkix-crl", encoded);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new SandboxException("The revocation list cannot be made", e);
    }
  }
}
