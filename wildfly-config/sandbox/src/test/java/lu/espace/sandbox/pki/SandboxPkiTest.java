package lu.espace.sandbox.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxPkiTest {

  private static final URI TRUST = URI.create("http://localhost:8080/trust");
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int KEY_ENCIPHERMENT = 2;

  @TempDir static Path temporary;
  private static SandboxPki pki;

  @BeforeAll
  static void make() {
    pki = SandboxPki.open(temporary.resolve("certificates"), TRUST);
  }

  @Test
  void anAdministratorsCertificateHasTheSubjectLayoutOfLuxTrust() throws Exception {
    X509Certificate certificate = pki.holder("claire-schmit").auth().certificate();
    String subject = new JcaX509CertificateHolder(certificate).getSubject().toString();
    assertThat(subject)
        .isEqualTo(
            "C=LU,L=LU,O=Ateliers Schmit S.à r.l.,OU=B186582,CN=Claire Schmit,SURNAME=Schmit,GIVENNAME=Claire,"
                + "SERIALNUMBER=10800000000000000101,E=claire-schmit@ateliers-schmit.example,T=Professional Administrator");
  }

  @Test
  void aPrivatePersonsCertificateNamesNoOrganisation() throws Exception {
    X509Certificate certificate = pki.holder("marie-private").auth().certificate();
    assertThat(new JcaX509CertificateHolder(certificate).getSubject().toString())
        .isEqualTo(
            "C=FR,CN=Marie Private,SURNAME=Private,GIVENNAME=Marie,SERIALNUMBER=10800000000000000301,T=Private Person");
  }

  @Test
  void theAuthenticationCertificateLogsInAndDoesNotSign() throws Exception {
    X509Certificate certificate = pki.holder("tom-weber").auth().certificate();
    assertThat(usages(certificate)).containsExactlyInAnyOrder(DIGITAL_SIGNATURE, KEY_ENCIPHERMENT);
    assertThat(policies(certificate)).containsExactly("1.3.171.1.1.10.3.27", "0.4.0.2042.1.2");
    assertThat(certificate.getExtendedKeyUsage()).isNull();
    assertThat(certificate.getExtensionValue(Extension.qCStatements.getId())).isNull();
  }

  @Test
  void theSignatureCertificateIsQualifiedAndOnlySigns() throws Exception {
    X509Certificate certificate = pki.holder("tom-weber").sign().certificate();
    assertThat(usages(certificate)).containsExactly(NON_REPUDIATION);
    assertThat(policies(certificate)).containsExactly("1.3.171.1.1.10.3.26", "0.4.0.194112.1.2");
    String statements =
        JcaX509ExtensionUtils.parseExtensionValue(
                certificate.getExtensionValue(Extension.qCStatements.getId()))
            .toString();
    assertThat(statements)
        .contains(QCStatement.id_etsi_qcs_QcCompliance.getId())
        .contains(QCStatement.id_etsi_qcs_QcSSCD.getId())
        .contains("0.4.0.1862.1.6.1");
  }

  @Test
  void bothCertificatesOfAPersonCarryTheSameNumber() {
    for (Holder holder : pki.holders()) {
      assertThat(holder.person().ssn()).matches("\\d{20}");
      for (Credential credential : List.of(holder.auth(), holder.sign())) {
        assertThat(credential.certificate().getSubjectX500Principal().toString())
            .contains(holder.person().ssn());
      }
    }
  }

  @Test
  void everyChainValidatesInTheJavaRuntimeExceptTheExpiredOne() {
    for (Holder holder : pki.holders()) {
      boolean expired = holder.person().condition() == SandboxPerson.Condition.EXPIRED;
      assertThat(isValid(holder.auth())).as(holder.person().file()).isNotEqualTo(expired);
      assertThat(isValid(holder.sign())).as(holder.person().file()).isNotEqualTo(expired);
    }
  }

  @Test
  void certificatesNameTheServicesOfTheirAuthority() throws Exception {
    JcaX509CertificateHolder holder =
        new JcaX509CertificateHolder(pki.holder("ana-lopes").sign().certificate());
    assertThat(holder.getExtension(Extension.authorityInfoAccess).getParsedValue().toString())
        .isNotEmpty();
    String text = new String(holder.getEncoded(), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text)
        .contains(TRUST + "/ocsp", TRUST + "/ca/issuing.crt", TRUST + "/crl/issuing.crl");
  }

  @Test
  void theTrustServicesKeysHaveTheirSinglePurpose() throws Exception {
    X509Certificate responder = pki.responder().certificate();
    assertThat(responder.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.9");
    X509Certificate stamper = pki.timeStamper().certificate();
    assertThat(stamper.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.8");
    assertThat(stamper.getCriticalExtensionOIDs()).contains(Extension.extendedKeyUsage.getId());
  }

  @Test
  void eachHostHasItsOwnServerCertificate() throws Exception {
    assertThat(serverNames(SandboxFiles.SERVER_PUBLIC)).containsExactly("localhost", "127.0.0.1");
    assertThat(serverNames(SandboxFiles.SERVER_PRO)).containsExactly("pro.localhost", "127.0.0.1");
  }

  @Test
  void aSecondOpeningReusesEverything() {
    SandboxPki again = SandboxPki.open(pki.directory(), TRUST);
    assertThat(again.password()).isEqualTo(pki.password());
    assertThat(again.holder("jean-muller").auth().certificate())
        .isEqualTo(pki.holder("jean-muller").auth().certificate());
  }

  @Test
  void aSandboxMadeForOtherAddressesIsRefused() {
    URI other = URI.create("http://localhost:8180/trust");
    assertThatThrownBy(() -> SandboxPki.open(pki.directory(), other))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("delete the directory");
  }

  @Test
  void aDirectoryWithOtherFilesIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectories(temporary.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "mine");
    SandboxDirectory directory = new SandboxDirectory(foreign);
    assertThatThrownBy(() -> directory.fill(at -> {})).isInstanceOf(SandboxException.class);
    assertThat(foreign.resolve("letter.txt")).hasContent("mine");
  }

  @Test
  void whatHoldsAKeyIsReadableByItsOwnerOnly() throws IOException {
    try (Stream<Path> files = Files.list(pki.directory())) {
      for (Path file : files.filter(SandboxPkiTest::holdsSecret).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void theIndexHasALineForEachCertificate() throws IOException {
    List<String> lines = Files.readAllLines(pki.directory().resolve(SandboxFiles.INDEX));
    assertThat(lines).hasSize(1 + 2 * pki.holders().size());
    assertThat(lines.get(1).split("\t"))
        .startsWith(
            "claire-schmit-auth",
            "10800000000000000101",
            "Professional Administrator",
            "Ateliers Schmit S.à r.l.",
            "B186582");
  }

  @Test
  void whoJoinedSinceTheSandboxWasMadeIsAddedAndEverybodyElseKeepsTheirCertificates()
      throws IOException {
    X509Certificate claire = pki.holder("claire-schmit").auth().certificate();
    Path index = pki.directory().resolve(SandboxFiles.INDEX);
    List<String> before = Files.readAllLines(index);
    String name = "julie-agent-vdl";
    for (String file : List.of("-auth.p12", "-auth.pem", "-sign.p12", "-sign.pem")) {
      Files.delete(pki.directory().resolve(name + file));
    }
    Files.write(index, before.stream().filter(line -> !line.startsWith(name)).toList());

    SandboxPki again = SandboxPki.open(pki.directory(), TRUST);

    assertThat(isValid(again.holder(name).sign())).isTrue();
    assertThat(again.holder("claire-schmit").auth().certificate()).isEqualTo(claire);
    assertThat(Files.readAllLines(index))
        .hasSameSizeAs(before)
        .last()
        .asString()
        .startsWith(name + "-sign");
  }

  @Test
  void theRevokedPersonIsInTheRegisterAndOthersFollow() {
    X509Certificate rita = pki.holder("rita-revoked").auth().certificate();
    assertThat(pki.register().findRevocation(rita.getSerialNumber())).isPresent();
    X509Certificate fresh = oddCertificate("later-revoked").certificate();
    assertThat(pki.register().findRevocation(fresh.getSerialNumber())).isEmpty();
    assertThat(pki.register().isIssued(fresh.getSerialNumber())).isTrue();
    pki.revoke(fresh);
    assertThat(pki.register().findRevocation(fresh.getSerialNumber())).isPresent();
  }

  private static Credential oddCertificate(String name) {
    var key = pki.newKey();
    SandboxPerson claire = pki.holder("claire-schmit").person();
    CertificateSpec spec =
        pki.profiles().authentication(claire, key.getPublic()).withPolicies("1.3.171.1.1.10.3.9");
    return pki.issue(name, spec, key.getPrivate());
  }

  private static boolean isValid(Credential credential) {
    try {
      PKIXParameters parameters =
          new PKIXParameters(Set.of(new TrustAnchor(pki.root().certificate(), null)));
      parameters.setRevocationEnabled(false);
      List<X509Certificate> path = credential.chain().subList(0, 2);
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static List<String> serverNames(String file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(pki.directory().resolve(file))) {
      store.load(in, pki.password().toCharArray());
    }
    X509Certificate certificate = (X509Certificate) store.getCertificate(SandboxFiles.SERVER);
    return certificate.getSubjectAlternativeNames().stream()
        .map(name -> (String) name.get(1))
        .toList();
  }

  private static boolean holdsSecret(Path file) {
    String name = file.getFileName().toString();
    List<String> open = List.of(SandboxFiles.AUTHORITIES, SandboxFiles.ANCHORS);
    return name.endsWith(".p12")
        || (name.endsWith(".pem") && !open.contains(name))
        || name.endsWith(".txt");
  }

  private static List<Integer> usages(X509Certificate certificate) {
    boolean[] bits = certificate.getKeyUsage();
    return Stream.iterate(0, i -> i + 1).limit(bits.length).filter(i -> bits[i]).toList();
  }

  private static List<String> policies(X509Certificate certificate) throws Exception {
    CertificatePolicies policies =
        CertificatePolicies.fromExtensions(
            new JcaX509CertificateHolder(certificate).getExtensions());
    return Stream.of(policies.getPolicyInformation())
        .map(PolicyInformation::getPolicyIdentifier)
        .map(Object::toString)
        .toList();
  }
}
