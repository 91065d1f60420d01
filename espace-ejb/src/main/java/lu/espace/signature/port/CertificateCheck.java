package lu.espace.signature.port;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.domain.SignatureError;

/**
 * Whether a certificate is to be believed: who issued it, when it is valid, whether it was revoked.
 */
public interface CertificateCheck {

  /**
   * @param chain the certificate first, then its authorities as far as they are known
   * @throws BusinessException {@link SignatureError}: CERTIFICATE_EXPIRED, CERTIFICATE_REVOKED,
   *     CERTIFICATE_UNTRUSTED, or REVOCATION_UNKNOWN where neither OCSP nor the revocation list
   *     answers
   */
  void require(List<X509Certificate> chain, Instant at);
}
