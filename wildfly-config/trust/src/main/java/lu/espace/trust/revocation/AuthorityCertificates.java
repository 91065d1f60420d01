package lu.espace.trust.revocation;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;

/** The authorities' certificates, where people's certificates say that they are found. */
public final class AuthorityCertificates {

  private final X509Certificate issuing;
  private final X509Certificate root;

  /** The certificates of a sandbox. */
  public AuthorityCertificates(SandboxPki pki) {
    this.issuing = pki.issuing().certificate();
    this.root = pki.root().certificate();
  }

  /** The authority that issues to people. */
  public Reply issuing(Request request) {
    return reply(issuing);
  }

  /** The root. */
  public Reply root(Request request) {
    return reply(root);
  }

  private static Reply reply(X509Certificate certificate) {
    try {
      return Reply.bytes("application/pkix-cert", certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new SandboxException("A certificate of the sandbox cannot be encoded", e);
    }
  }
}
