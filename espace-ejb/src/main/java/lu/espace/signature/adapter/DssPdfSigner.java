package lu.espace.signature.adapter;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESUtils;
import eu.europa.esig.dss.pades.signature.ExternalCMSService;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.TimeZone;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.RawSignature;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.port.PdfSigner;
import lu.espace.signature.port.PreparedPdf;
import lu.espace.signature.port.SigningTerms;
import org.jboss.logging.Logger;

/**
 * Signs with DSS as PAdES-BASELINE-T, or B while the time-stamping authority does not answer. The
 * signature has no picture on a page: one would break PDF/UA, and the page names the signer.
 */
@ApplicationScoped
public class DssPdfSigner implements PdfSigner {

  private static final Logger LOG = Logger.getLogger("lu.espace.signature");

  /** Room for certificates and time-stamp, twice DSS's own choice. */
  private static final int CONTENT_SIZE = 2 * 9472;

  private Authorities trust;
  private DssCheck check;

  protected DssPdfSigner() {}

  @Inject
  DssPdfSigner(Authorities trust) {
    this.trust = trust;
    this.check = new DssCheck(trust);
  }

  @Override
  public PreparedPdf prepare(byte[] pdf, SigningTerms terms) {
    PAdESSignatureParameters parameters = parameters(terms, SignatureLevel.PAdES_BASELINE_T);
    // The document's name enters the PDF's ID; a fixed one keeps the phases independent of it.
    new PAdESService(trust.offline())
        .getDataToSign(new InMemoryDocument(pdf, "document.pdf"), parameters);
    return new PreparedPdf(
        DSSUtils.toByteArray(parameters.getPdfSignatureCache().getToBeSignedDocument()),
        parameters.getPdfSignatureCache().getMessageDigest().getValue(),
        terms);
  }

  @Override
  public byte[] digestToSign(PreparedPdf prepared) {
    return DSSUtils.digest(DigestAlgorithm.SHA256, dataToSign(prepared));
  }

  @Override
  public boolean isSignatureOf(PreparedPdf prepared, byte[] rawSignature) {
    return RawSignature.isValid(prepared.terms().certificate(), dataToSign(prepared), rawSignature);
  }

  private byte[] dataToSign(PreparedPdf prepared) {
    return new ExternalCMSService(trust.offline())
        .getDataToSign(
            digest(prepared), parameters(prepared.terms(), SignatureLevel.PAdES_BASELINE_T))
        .getBytes();
  }

  @Override
  public byte[] embed(PreparedPdf prepared, byte[] rawSignature) {
    try {
      return embed(prepared, rawSignature, SignatureLevel.PAdES_BASELINE_T);
    } catch (DSSException unreachable) {
      LOG.warnf(
          "ESP-0715 Signed without a time-stamp, which is added later: %s",
          unreachable.getClass().getSimpleName());
      return embed(prepared, rawSignature, SignatureLevel.PAdES_BASELINE_B);
    }
  }

  private byte[] embed(PreparedPdf prepared, byte[] rawSignature, SignatureLevel level) {
    PAdESSignatureParameters parameters = parameters(prepared.terms(), level);
    ExternalCMSService service = new ExternalCMSService(trust.offline());
    service.setTspSource(trust.timestamps());
    SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), rawSignature);
    DSSDocument cms = service.signMessageDigest(digest(prepared), parameters, value);
    DSSDocument signed =
        PAdESUtils.replaceSignature(
            new InMemoryDocument(prepared.bytes()),
            DSSUtils.toByteArray(cms),
            PAdESUtils.DEFAULT_RESOURCES_HANDLER_BUILDER);
    return DSSUtils.toByteArray(signed);
  }

  @Override
  public byte[] addTimestamp(byte[] signed) {
    PAdESService service = new PAdESService(trust.online());
    service.setTspSource(trust.timestamps());
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
    parameters.setContentSize(CONTENT_SIZE);
    try {
      return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(signed), parameters));
    } catch (DSSException unreachable) {
      throw new BusinessException(SignatureError.NO_TIMESTAMP, unreachable);
    }
  }

  @Override
  public SignatureFacts check(byte[] signed, byte[] shown, Ssn holder) {
    return check.of(signed, shown, holder);
  }

  private static DSSMessageDigest digest(PreparedPdf prepared) {
    return new DSSMessageDigest(DigestAlgorithm.SHA256, prepared.digest());
  }

  private static PAdESSignatureParameters parameters(SigningTerms terms, SignatureLevel level) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(terms.certificate()));
    parameters.setCertificateChain(terms.chain().stream().map(CertificateToken::new).toList());
    parameters.bLevel().setSigningDate(Date.from(terms.time()));
    parameters.setSigningTimeZone(TimeZone.getTimeZone(terms.zone()));
    parameters.setContentSize(CONTENT_SIZE);
    return parameters;
  }
}
