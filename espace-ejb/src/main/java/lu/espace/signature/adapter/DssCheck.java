package lu.espace.signature.adapter;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignatureFacts;
import org.jboss.logging.Logger;

/** The check of a signed PDF before it is accepted, see {@link #of}. */
class DssCheck {

  private static final Logger LOG = Logger.getLogger("lu.espace.signature");

  private final Authorities trust;

  DssCheck(Authorities trust) {
    this.trust = trust;
  }

  SignatureFacts of(byte[] signed, byte[] shown, Ssn holder) {
    require(startsWith(signed, shown), SignatureError.WRONG_SIGNATURE);
    PDFDocumentValidator validator = validator(signed);
    List<AdvancedSignature> signatures = validator.getSignatures();
    require(signatures.size() == 1, SignatureError.WRONG_SIGNATURE);
    PAdESSignature signature = (PAdESSignature) signatures.get(0);
    require(isWhole(signature, signed.length), SignatureError.WRONG_SIGNATURE);
    CertificateContent signer = signer(signature);
    CertificateRules.require(signer, holder, signature.getSigningTime().toInstant());
    return facts(holder, signer, validate(validator), signature);
  }

  private PDFDocumentValidator validator(byte[] signed) {
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(signed));
    PdfBoxDefaultObjectFactory pdfBox = new PdfBoxDefaultObjectFactory();
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    // What was appended is compared as bytes; drawing pages costs seconds and proves less.
    differences.setMaximalPagesAmountForVisualComparison(0);
    pdfBox.setPdfDifferencesFinder(differences);
    validator.setPdfObjFactory(pdfBox);
    validator.setCertificateVerifier(trust.online());
    validator.setEnableEtsiValidationReport(false);
    return validator;
  }

  private static Reports validate(PDFDocumentValidator validator) {
    Reports reports = validator.validateDocument();
    String id = reports.getSimpleReport().getFirstSignatureId();
    Indication indication = reports.getSimpleReport().getIndication(id);
    if (indication != Indication.TOTAL_PASSED && indication != Indication.PASSED) {
      SubIndication why = reports.getSimpleReport().getSubIndication(id);
      LOG.warnf("ESP-0711 A signature was not accepted: %s %s", indication, why);
      throw new BusinessException(CertificateRules.error(why));
    }
    return reports;
  }

  private static SignatureFacts facts(
      Ssn holder, CertificateContent signer, Reports reports, PAdESSignature signature) {
    SignatureWrapper found =
        reports
            .getDiagnosticData()
            .getSignatureById(reports.getSimpleReport().getFirstSignatureId());
    Optional<Instant> stamp =
        found.getTLevelTimestamps().stream()
            .map(timestamp -> timestamp.getProductionTime().toInstant())
            .min(Instant::compareTo);
    return new SignatureFacts(
        holder,
        signer.subject().fullName(),
        signer.subject().organisation().orElse(""),
        CertificateRules.issuer(signature.getSigningCertificateToken().getCertificate()),
        signer.fingerprint(),
        signer.validUntil(),
        reports
            .getSimpleReport()
            .getSignatureFormat(reports.getSimpleReport().getFirstSignatureId())
            .toString(),
        Optional.ofNullable(found.getClaimedSigningTime()).map(Date::toInstant).orElseThrow(),
        stamp.orElse(null));
  }

  private static CertificateContent signer(PAdESSignature signature) {
    try {
      X509Certificate certificate = signature.getSigningCertificateToken().getCertificate();
      return CertificateReader.read(certificate);
    } catch (CertificateException unreadable) {
      throw new BusinessException(SignatureError.NOT_FOR_SIGNATURES, unreadable);
    }
  }

  /** The signature covers all bytes but its own. */
  private static boolean isWhole(PAdESSignature signature, int length) {
    ByteRange range = signature.getPdfRevision().getByteRange();
    return range.isValid()
        && range.getFirstPartStart() == 0
        && range.getSecondPartStart() + range.getSecondPartEnd() == length;
  }

  private static boolean startsWith(byte[] signed, byte[] shown) {
    return signed.length > shown.length
        && Arrays.equals(signed, 0, shown.length, shown, 0, shown.length);
  }

  private static void require(boolean condition, SignatureError otherwise) {
    if (!condition) {
      throw new BusinessException(otherwise);
    }
  }
}
