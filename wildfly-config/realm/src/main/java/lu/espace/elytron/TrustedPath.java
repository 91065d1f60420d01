package lu.espace.elytron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows a certificate up to an accepted authority. TLS has done so already where the certificate
 * came with the handshake; behind a proxy that forwards it in a header nobody has.
 */
final class TrustedPath {

  private final CertificateFactory certificates;
  private final Set<X509Certificate> authorities;

  /**
   * @param anchors the accepted authorities' certificates, PEM
   */
  TrustedPath(Path anchors) {
    try (InputStream in = Files.newInputStream(anchors)) {
      certificates = CertificateFactory.getInstance("X.509");
      authorities = new HashSet<>();
      for (Certificate certificate : certificates.generateCertificates(in)) {
        authorities.add((X509Certificate) certificate);
      }
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new IllegalArgumentException("Trust anchors cannot be read: " + anchors, unreadable);
    }
  }

  boolean trusts(X509Certificate[] chain) {
    List<X509Certificate> path =
        Arrays.stream(chain).takeWhile(certificate -> !authorities.contains(certificate)).toList();
    if (path.isEmpty()) {
      return false;
    }
    try {
      PKIXParameters rules = new PKIXParameters(anchors());
      // Revocation is the trust manager's part: it was asked in the handshake.
      rules.setRevocationEnabled(false);
      CertPathValidator.getInstance("PKIX").validate(certificates.generateCertPath(path), rules);
      return true;
    } catch (CertPathValidatorException refused) {
      return false;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("PKIX validation is not available", impossible);
    }
  }

  private Set<TrustAnchor> anchors() {
    Set<TrustAnchor> anchors = new HashSet<>();
    authorities.forEach(authority -> anchors.add(new TrustAnchor(authority, null)));
    return anchors;
  }
}
