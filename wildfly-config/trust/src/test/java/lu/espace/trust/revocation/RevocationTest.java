package lu.espace.trust.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.RunningTrustServices;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationTest {

  private static RunningTrustServices services;
  private static SandboxPki pki;
  private final HttpClient http = HttpClient.newHttpClient();

  enum Way {
    OCSP,
    LIST
  }

  @BeforeAll
  static void start() {
    services = RunningTrustServices.start();
    pki = services.pki();
  }

  @AfterAll
  static void stop() {
    services.close();
  }

  @ParameterizedTest
  @EnumSource
  void theJavaRuntimeAcceptsAGoodCertificate(Way way) {
    assertThatCode(() -> validate(pki.holder("claire-schmit").auth(), way))
        .doesNotThrowAnyException();
    assertThatCode(() -> validate(pki.holder("claire-schmit").sign(), way))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void theJavaRuntimeRefusesARevokedCertificate(Way way) {
    assertThatThrownBy(() -> validate(pki.holder("rita-revoked").auth(), way))
        .isInstanceOfSatisfying(
            CertPathValidatorException.class,
            e -> assertThat(e.getReason()).isEqualTo(BasicReason.REVOKED));
  }

  @Test
  void aRevocationWhileTheServicesRunIsSeenAtOnce() {
    Credential fresh = fresh("revoked-while-running");
    assertThatCode(() -> validate(fresh, Way.OCSP)).doesNotThrowAnyException();
    pki.revoke(fresh.certificate());
    assertThatThrownBy(() -> validate(fresh, Way.OCSP))
        .isInstanceOf(CertPathValidatorException.class);
  }

  @Test
  void theNonceComesBackAndTheDelegateSigns() throws Exception {
    byte[] nonce = new DEROctetString(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}).getEncoded();
    BasicOCSPResp answer =
        basic(post(request(id(pki.holder("tom-weber").auth().certificate()), nonce)));
    assertThat(answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).getExtnValue())
        .isEqualTo(new DEROctetString(nonce));
    X509CertificateHolder signer = answer.getCerts()[0];
    assertThat(answer.isSignatureValid(new JcaContentVerifierProviderBuilder().build(signer)))
        .isTrue();
    assertThat(signer).isEqualTo(new JcaX509CertificateHolder(pki.responder().certificate()));
  }

  @Test
  void getAnswersLikePost() throws Exception {
    byte[] request = request(id(pki.holder("rita-revoked").sign().certificate()), null);
    String path =
        URLEncoder.encode(Base64.getEncoder().encodeToString(request), StandardCharsets.UTF_8);
    byte[] answer =
        http.send(
                HttpRequest.newBuilder(services.at("/ocsp/" + path)).build(),
                BodyHandlers.ofByteArray())
            .body();
    assertThat(basic(answer).getResponses()[0].getCertStatus()).isInstanceOf(RevokedStatus.class);
    assertThat(basic(post(request)).getResponses()[0].getCertStatus())
        .isInstanceOf(RevokedStatus.class);
  }

  @Test
  void aNumberThatWasNeverIssuedIsUnknown() throws Exception {
    CertificateID never =
        new CertificateID(
            new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
            new JcaX509CertificateHolder(pki.issuing().certificate()),
            BigInteger.TEN);
    CertificateStatus status = basic(post(request(never, null))).getResponses()[0].getCertStatus();
    assertThat(status).isInstanceOf(UnknownStatus.class);
  }

  @Test
  void anotherAuthoritysCertificateIsNotAnswered() throws Exception {
    CertificateID foreign =
        new CertificateID(
            new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
            new JcaX509CertificateHolder(pki.root().certificate()),
            pki.issuing().certificate().getSerialNumber());
    assertThat(new OCSPResp(post(request(foreign, null))).getStatus())
        .isEqualTo(OCSPRespBuilder.UNAUTHORIZED);
  }

  @Test
  void nonsenseIsMalformed() throws Exception {
    assertThat(new OCSPResp(post(new byte[] {1, 2, 3})).getStatus())
        .isEqualTo(OCSPRespBuilder.MALFORMED_REQUEST);
  }

  @Test
  void bothListsAreSignedByTheirAuthority() throws Exception {
    X509CRL issuing = list(pki.addresses().issuingList());
    issuing.verify(pki.issuing().certificate().getPublicKey());
    assertThat(issuing.isRevoked(pki.holder("rita-revoked").auth().certificate())).isTrue();
    assertThat(issuing.isRevoked(pki.holder("jean-muller").auth().certificate())).isFalse();
    assertThat(issuing.getNextUpdate()).isAfter(issuing.getThisUpdate());
    X509CRL root = list(pki.addresses().rootList());
    root.verify(pki.root().certificate().getPublicKey());
    assertThat(root.getRevokedCertificates()).isNull();
  }

  @Test
  void theAuthoritiesCertificatesAreWhereTheyAreSaidToBe() throws Exception {
    byte[] found = get(pki.addresses().issuingCertificate());
    assertThat(found).isEqualTo(pki.issuing().certificate().getEncoded());
    assertThat(get(pki.addresses().rootCertificate()))
        .isEqualTo(pki.root().certificate().getEncoded());
  }

  private static Credential fresh(String name) {
    SandboxPerson person = pki.holder("claire-schmit").person();
    KeyPair key = pki.newKey();
    return pki.issue(
        name, pki.profiles().authentication(person, key.getPublic()), key.getPrivate());
  }

  private static void validate(Credential credential, Way way) throws GeneralSecurityException {
    CertPathValidator validator = CertPathValidator.getInstance("PKIX");
    PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
    checker.setOptions(
        way == Way.OCSP
            ? EnumSet.of(Option.NO_FALLBACK, Option.ONLY_END_ENTITY)
            : EnumSet.of(Option.NO_FALLBACK, Option.PREFER_CRLS));
    PKIXParameters parameters =
        new PKIXParameters(Set.of(new TrustAnchor(pki.root().certificate(), null)));
    parameters.addCertPathChecker(checker);
    List<X509Certificate> path = credential.chain().subList(0, 2);
    validator.validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
  }

  private static CertificateID id(X509Certificate certificate) throws Exception {
    return new CertificateID(
        new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
        new JcaX509CertificateHolder(pki.issuing().certificate()),
        certificate.getSerialNumber());
  }

  private static byte[] request(CertificateID id, byte[] nonce) throws Exception {
    OCSPReqBuilder builder = new OCSPReqBuilder().addRequest(id);
    if (nonce != null) {
      builder.setRequestExtensions(
          new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce)));
    }
    return builder.build().getEncoded();
  }

  private static BasicOCSPResp basic(byte[] answer) throws Exception {
    OCSPResp response = new OCSPResp(answer);
    assertThat(response.getStatus()).isEqualTo(OCSPRespBuilder.SUCCESSFUL);
    return (BasicOCSPResp) response.getResponseObject();
  }

  private byte[] post(byte[] request) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(services.at("/ocsp"))
                .header("Content-Type", "application/ocsp-request")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  private byte[] get(String address) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
        .body();
  }

  private X509CRL list(String address) throws Exception {
    return (X509CRL)
        CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(get(address)));
  }
}
