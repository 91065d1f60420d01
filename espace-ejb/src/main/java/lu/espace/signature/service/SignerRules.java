package lu.espace.signature.service;

import jakarta.enterprise.context.Dependent;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.SignatureError;

/** What a certificate must say before its holder is bothered for a confirmation. */
@Dependent
class SignerRules {

  /**
   * @throws BusinessException {@link SignatureError}
   */
  void require(X509Certificate certificate, Ssn holder, Instant now) {
    CertificateContent content = read(certificate);
    require(
        content.subject().number().filter(holder.value()::equals).isPresent(),
        SignatureError.OTHER_PERSON);
    require(content.use().allowsSignature(), SignatureError.NOT_FOR_SIGNATURES);
    require(content.isValidAt(now), SignatureError.CERTIFICATE_EXPIRED);
  }

  private static CertificateContent read(X509Certificate certificate) {
    try {
      return CertificateReader.read(certificate);
    } catch (CertificateException unreadable) {
      throw new BusinessException(SignatureError.NOT_FOR_SIGNATURES, unreadable);
    }
  }

  private static void require(boolean condition, SignatureError otherwise) {
    if (!condition) {
      throw new BusinessException(otherwise);
    }
  }
}
