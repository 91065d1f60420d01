package lu.espace.signature.adapter;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.validation.CertificateValidator;
import eu.europa.esig.dss.validation.reports.CertificateReports;
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
    CertificateReports reports = validator.validate();
    String id = certificate.getDSSIdAsString();
    if (reports.getSimpleReport().getCertificateIndication(id) != Indication.PASSED) {
      SubIndication why = reports.getSimpleReport().getCertificateSubIndication(id);
      LOG.warnf("ESP-0709 A certificate was not accepted: %s", why);
      throw new BusinessException(error(why, reports.getDiagnosticData().getCertificateById(id)));
    }
  }

  /** DSS calls a chain whose authorities are silent a general failure of the chain. */
  private static SignatureError error(SubIndication why, CertificateWrapper found) {
    boolean silent =
        why == SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE
            && found.getCertificateChain().stream().anyMatch(CertificateWrapper::isTrusted)
            && !found.isRevocationDataAvailable();
    if (silent) {
      return SignatureError.REVOCATION_UNKNOWN;
    }
    SignatureError error = CertificateRules.error(why);
    return error == SignatureError.WRONG_SIGNATURE ? SignatureError.CERTIFICATE_UNTRUSTED : error;
  }

  private CertificateVerifier verifier(List<X509Certificate> chain) {
    CommonCertificateSource authorities = new CommonCertificateSource();
    chain.stream().map(CertificateToken::new).forEach(authorities::addCertificate);
    CertificateVerifier verifier = trust.online();
    verifier.setAdjunctCertSources(authorities);
    return verifier;
  }
}
