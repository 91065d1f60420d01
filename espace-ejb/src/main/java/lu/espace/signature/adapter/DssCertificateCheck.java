package lu.espace.signature.adapter;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplecertificatereport.SimpleCertificateReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.validation.CertificateValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.port.CertificateCheck;
import org.jboss.logging.Logger;

/** Asks DSS, which validates by EN 319 102-1 and takes a silent authority for a refusal. */
@ApplicationScoped
public class DssCertificateCheck implements CertificateCheck {

  private static final Logger LOG = Logger.getLogger("lu.espace.signature");

  private Authorities trust;

  protected DssCertificateCheck() {}

  @Inject
  DssCertificateCheck(Authorities trust) {
    this.trust = trust;
  }

  @Override
  public void require(List<X509Certificate> chain, Instant at) {
    CertificateToken certificate = new CertificateToken(chain.get(0));
    CertificateValidator validator = CertificateValidator.fromCertificate(certificate);
    validator.setCertificateVerifier(verifier(chain));
    validator.setValidationTime(Date.from(at));
    SimpleCertificateReport report = validator.validate().getSimpleReport();
    String id = report.getCertificateIds().get(0);
    if (report.getCertificateIndication(id) != Indication.PASSED) {
      SubIndication why = report.getCertificateSubIndication(id);
      LOG.warnf("ESP-0709 A certificate was not accepted: %s", why);
      SignatureError error = CertificateRules.error(why);
      throw new BusinessException(
          error == SignatureError.WRONG_SIGNATURE ? SignatureError.CERTIFICATE_UNTRUSTED : error);
    }
  }

  private CertificateVerifier verifier(List<X509Certificate> chain) {
    CommonCertificateSource authorities = new CommonCertificateSource();
    chain.stream().map(CertificateToken::new).forEach(authorities::addCertificate);
    CertificateVerifier verifier = trust.online();
    verifier.setAdjunctCertSources(authorities);
    return verifier;
  }
}
