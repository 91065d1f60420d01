package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import lu.espace.access.domain.AccessError;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;

/** A holder has logged in with a certificate: both are known from now on. */
@Stateless
@Guarded
public class RecordLogin {

  @Inject private Caller caller;
  @Inject private LoginBook book;

  /**
   * @param der the certificate of the TLS session, or the one that signed the challenge
   * @throws BusinessException {@link AccessError}
   */
  @ForHolders
  public LoggedIn record(byte[] der, Visit visit) {
    CertificateContent content = read(der);
    Ssn ssn = caller.ssn();
    if (!content.subject().number().filter(ssn.value()::equals).isPresent()) {
      throw new BusinessException(AccessError.CERTIFICATE_OF_ANOTHER);
    }
    try {
      return book.enter(ssn, content, der, visit);
    } catch (BusinessException simultaneous) {
      // Two tabs of a new holder log in at the same moment: the second one finds what the first
      // put.
      if (simultaneous.error() != SharedError.CHANGED_MEANWHILE) {
        throw simultaneous;
      }
      return book.enter(ssn, content, der, visit);
    }
  }

  private static CertificateContent read(byte[] der) {
    try {
      return CertificateReader.read(der);
    } catch (CertificateException unreadable) {
      throw new BusinessException(AccessError.CERTIFICATE_UNREADABLE, unreadable);
    }
  }
}
