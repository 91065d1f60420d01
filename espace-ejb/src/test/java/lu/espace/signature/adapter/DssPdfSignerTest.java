package lu.espace.signature.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import lu.espace.document.adapter.FopFormPrinter;
import lu.espace.document.adapter.PdfStandards;
import lu.espace.document.adapter.SampleForms;
import lu.espace.sandbox.pki.CertificateProfiles;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.signature.TrustConfiguration;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.port.PreparedPdf;
import lu.espace.signature.port.SigningTerms;
import lu.espace.trust.RunningTrustServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DssPdfSignerTest {

  private static final Ssn CLAIRE = new Ssn("10800000000000000101");
  private static final byte[] PDF =
      new FopFormPrinter().print(SampleForms.vacancy(Language.FR), SampleForms.INSTANCE);
  private static RunningTrustServices services;

  private TrustConfiguration configuration;
  private DssPdfSigner signer;

  @BeforeAll
  static void startTrustServices() {
    services = RunningTrustServices.start();
  }

  @AfterAll
  static void stopTrustServices() {
    services.close();
  }

  @BeforeEach
  void configure() {
    configuration = new TrustConfiguration(services);
    signer = new DssPdfSigner(SignatureAdapters.authorities(configuration));
  }

  private static Credential of(String person) {
    return services.pki().holder(person).sign();
  }

  private PreparedPdf prepared(Credential credential) {
    Instant now = Instant.ofEpochMilli(System.currentTimeMillis()).truncatedTo(ChronoUnit.SECONDS);
    return signer.prepare(PDF, new SigningTerms(credential.chain(), now, Clocks.LUXEMBOURG));
  }

  private byte[] raw(PreparedPdf prepared, Credential credential) throws GeneralSecurityException {
    // What a signing server does with a digest: PKCS #1 of the DigestInfo.
    byte[] prefix = java.util.HexFormat.of().parseHex("3031300d060960864801650304020105000420");
    byte[] info = Arrays.copyOf(prefix, prefix.length + 32);
    System.arraycopy(signer.digestToSign(prepared), 0, info, prefix.length, 32);
    Signature rsa = Signature.getInstance("NONEwithRSA");
    rsa.initSign(credential.key());
    rsa.update(info);
    return rsa.sign();
  }

  private byte[] signed(Credential credential) throws GeneralSecurityException {
    PreparedPdf prepared = prepared(credential);
    return signer.embed(prepared, raw(prepared, credential));
  }

  private void refused(byte[] signed, SignatureError reason) {
    assertThatThrownBy(() -> signer.check(signed, PDF, CLAIRE))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.error()).isEqualTo(reason));
  }

  @Test
  void signsWithATimestampAndKeepsTheStandards() throws Exception {
    byte[] signed = signed(of("claire-schmit"));
    keep("signed-t", signed);
    SignatureFacts facts = signer.check(signed, PDF, CLAIRE);
    assertThat(facts.level()).isEqualTo("PAdES-BASELINE-T");
    assertThat(facts.signerName()).isEqualTo("Claire Schmit");
    assertThat(facts.organisation()).isEqualTo("Ateliers Schmit S.à r.l.");
    assertThat(facts.issuer()).isEqualTo("SANDBOX Global Qualified CA 3");
    assertThat(facts.timestamp()).isPresent();
    assertThat(PdfStandards.brokenRules(signed)).isEmpty();
  }

  /** BouncyCastle 1.85 and later made DSS 6.4 find no signature at all, and say so to nobody. */
  @Test
  void findsExactlyOneSignature() throws Exception {
    byte[] signed = signed(of("claire-schmit"));
    var found =
        new eu.europa.esig.dss.pades.validation.PDFDocumentValidator(
                new eu.europa.esig.dss.model.InMemoryDocument(signed))
            .getSignatures();
    assertThat(found).hasSize(1);
  }

  @Test
  void signsWithoutATimestampWhileTheAuthorityIsAwayAndAddsItLater() throws Exception {
    configuration.timeStampingAt(URI.create("http://localhost:9/nobody"));
    byte[] signed = signed(of("claire-schmit"));
    assertThat(signer.check(signed, PDF, CLAIRE).timestamp()).isEmpty();
    assertThatThrownBy(() -> signer.addTimestamp(signed)).isInstanceOf(BusinessException.class);

    configuration.timeStampingAt(services.at("/tsa"));
    byte[] stamped = signer.addTimestamp(signed);
    keep("signed-b-then-t", stamped);
    assertThat(Arrays.copyOf(stamped, signed.length)).isEqualTo(signed);
    assertThat(PdfStandards.brokenRules(stamped)).isEmpty();
  }

  @Test
  void knowsARawSignatureOfAnotherKeyOrDocument() throws Exception {
    PreparedPdf prepared = prepared(of("claire-schmit"));
    assertThat(signer.isSignatureOf(prepared, raw(prepared, of("claire-schmit")))).isTrue();
    assertThat(signer.isSignatureOf(prepared, raw(prepared, of("tom-weber")))).isFalse();
    assertThat(signer.isSignatureOf(prepared, new byte[256])).isFalse();
    assertThat(signer.isSignatureOf(prepared, new byte[3])).isFalse();
  }

  @Test
  void preparesTheSameDigestAgainFromWhatIsStored() {
    PreparedPdf first = prepared(of("claire-schmit"));
    PreparedPdf again = new PreparedPdf(first.bytes(), first.digest(), first.terms());
    assertThat(signer.digestToSign(again)).isEqualTo(signer.digestToSign(first));
  }

  @Test
  void refusesAnotherPersonsSignature() throws Exception {
    refused(signed(of("tom-weber")), SignatureError.OTHER_PERSON);
  }

  @Test
  void refusesACertificateThatIsForLogins() throws Exception {
    refused(
        signed(services.pki().holder("claire-schmit").auth()), SignatureError.NOT_FOR_SIGNATURES);
  }

  @Test
  void refusesARevokedCertificate() throws Exception {
    SandboxPerson claire = services.pki().holder("claire-schmit").person();
    var key = services.pki().newKey();
    CertificateProfiles profiles = services.pki().profiles();
    Credential revoked =
        services
            .pki()
            .issue("revoked", profiles.signature(claire, key.getPublic()), key.getPrivate());
    services.pki().revoke(revoked.certificate());
    refused(signed(revoked), SignatureError.CERTIFICATE_REVOKED);
  }

  @Test
  void refusesAnExpiredCertificate() throws Exception {
    byte[] signed = signed(of("emil-expired"));
    Ssn emil = new Ssn(services.pki().holder("emil-expired").person().ssn());
    assertThatThrownBy(() -> signer.check(signed, PDF, emil))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.error()).isEqualTo(SignatureError.CERTIFICATE_EXPIRED));
  }

  @Test
  void refusesAChangedDocument() throws Exception {
    byte[] signed = signed(of("claire-schmit"));
    byte[] changed = signed.clone();
    changed[PDF.length / 2] ^= 1;
    refused(changed, SignatureError.WRONG_SIGNATURE);
    byte[] longer = Arrays.copyOf(signed, signed.length + 20);
    refused(longer, SignatureError.WRONG_SIGNATURE);
    refused(PDF, SignatureError.WRONG_SIGNATURE);
  }

  /** Kept to be looked at with other software. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "signed"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
