package lu.espace.elytron;

import static lu.espace.elytron.IssuedCertificate.NUMBER;
import static lu.espace.elytron.IssuedCertificate.ORGANISATION_IDENTIFIER;
import static lu.espace.elytron.IssuedCertificate.SSN;
import static lu.espace.elytron.IssuedCertificate.TITLE;
import static lu.espace.elytron.IssuedCertificate.UNIT;
import static lu.espace.elytron.IssuedCertificate.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.DERUniversalString;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.authz.Attributes;
import org.wildfly.security.evidence.X509PeerCertificateChainEvidence;

/**
 * What becomes of every shape of certificate that has been seen, or could be tried, at the door of
 * a production server: who it is and which roles it gives, or why it gives none. A certificate that
 * leads to no accepted authority, or is out of date, is nobody.
 */
class CertificateTableTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final String CLAIRE = SSN + " Claire Schmit";
  private static final String AT_SCHMIT = CLAIRE + " of [RCS B186582]";
  private static final int ALL_USES =
      KeyUsage.digitalSignature
          | KeyUsage.nonRepudiation
          | KeyUsage.keyEncipherment
          | KeyUsage.dataEncipherment;

  @TempDir static Path directory;
  private static TestCertificates authority;
  private static CertificateRealm production;

  @BeforeAll
  static void aProductionServer() throws Exception {
    authority = new TestCertificates("Qualified");
    Map<String, String> configuration = new HashMap<>();
    configuration.put("trust-anchors", authority.anchors(directory).toString());
    configuration.put("accepted-policies", "1.3.171.1.1.10.3.27");
    configuration.put("title.PROFESSIONAL", "PRO");
    configuration.put("title.ADMINISTRATOR", "PRO,ADMIN");
    configuration.put("title.Professional Mandatary", "PRO");
    production = new CertificateRealm();
    production.initialize(configuration);
  }

  @ParameterizedTest(name = "{0} → {2}")
  @MethodSource({"identities", "businesses", "refusals"})
  void everyCertificateHasItsOutcome(String what, IssuedCertificate certificate, String outcome)
      throws Exception {
    assertThat(outcome(authority.issue(certificate))).as(what).isEqualTo(outcome);
  }

  static Stream<Arguments> identities() {
    return Stream.of(
        row("employee", professional(), AT_SCHMIT + " is [PRO]"),
        row("administrator", titled("Professional Administrator"), AT_SCHMIT + " is [PRO, ADMIN]"),
        row("title in capitals", titled("PROFESSIONAL PERSON"), AT_SCHMIT + " is [PRO]"),
        row("title with blanks", titled(" Professional  Person "), AT_SCHMIT + " is [PRO]"),
        row(
            "title that the operator added",
            titled("Professional Mandatary"),
            AT_SCHMIT + " is [PRO]"),
        row("order before 2017", professional().inReverseOrder(), AT_SCHMIT + " is [PRO]"),
        row("no e-mail", professional().without("1.2.840.113549.1.9.1"), AT_SCHMIT + " is [PRO]"),
        row("number as BMPString", number(new DERBMPString(SSN)), AT_SCHMIT + " is [PRO]"),
        row(
            "number as PrintableString",
            number(new DERPrintableString(SSN)),
            AT_SCHMIT + " is [PRO]"),
        row(
            "number with blanks",
            professional().changed(NUMBER, SSN + "  "),
            AT_SCHMIT + " is [PRO]"),
        row(
            "renewed",
            professional().valid(DAY.negated(), DAY.multipliedBy(2000)),
            AT_SCHMIT + " is [PRO]"),
        row("surname with a blank at its end", surname("Schmit "), AT_SCHMIT + " is [PRO]"),
        row("accents in UTF8String", given("Michèle"), named("Michèle Schmit")),
        row(
            "accents in T61String",
            given(new DERT61String(latin("Michèle"))),
            named("Michèle Schmit")),
        row("accents in BMPString", given(new DERBMPString("Zoë")), named("Zoë Schmit")),
        row("UniversalString", given(new DERUniversalString(utf32("Noël"))), named("Noël Schmit")),
        row(
            "no names but the common name",
            professional().without("2.5.4.4").without("2.5.4.42"),
            AT_SCHMIT + " is [PRO]"),
        row(
            "also for TLS clients",
            professional()
                .purposes(KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_emailProtection),
            AT_SCHMIT + " is [PRO]"),
        row("for every use", professional().usage(ALL_USES), AT_SCHMIT + " is [PRO]"),
        row("no key usage", professional().usage(null), AT_SCHMIT + " is [PRO]"));
  }

  static Stream<Arguments> businesses() {
    return Stream.of(
        row("VAT number", unit("LU22959463"), CLAIRE + " of [LU22959463] is [PRO]"),
        row("German register", unit("HRB NR. 7347"), CLAIRE + " of [HRB NR. 7347] is [PRO]"),
        row("Belgian register", unit("0949.383.342"), CLAIRE + " of [0949.383.342] is [PRO]"),
        row("other identifier", unit("OP/LU/532/13"), CLAIRE + " of [OP/LU/532/13] is [PRO]"),
        row("fill-in", unit("NONE"), CLAIRE + " of [] is [PRO]"),
        row("zeros", unit("00000"), CLAIRE + " of [] is [PRO]"),
        row("blanks in the number", unit(" B 186 582 "), AT_SCHMIT + " is [PRO]"),
        row(
            "department in a second unit",
            professional().with(UNIT, "Ressources humaines"),
            AT_SCHMIT + " is [PRO]"),
        row(
            "organizationIdentifier before the unit",
            professional().with(ORGANISATION_IDENTIFIER, "VATLU-22959463"),
            CLAIRE + " of [LU22959463, RCS B186582] is [PRO]"),
        row(
            "same business twice",
            professional().with(ORGANISATION_IDENTIFIER, "NTRLU-B186582"),
            AT_SCHMIT + " is [PRO]"));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        row("private", titled("Private Person"), AT_SCHMIT + " refused TITLE"),
        row("no title", professional().without(TITLE), AT_SCHMIT + " refused TITLE"),
        row("unknown title", titled("Director"), AT_SCHMIT + " refused TITLE"),
        row(
            "signature",
            professional().usage(KeyUsage.nonRepudiation),
            AT_SCHMIT + " refused KEY_USAGE"),
        row(
            "encryption",
            professional().usage(KeyUsage.keyEncipherment),
            AT_SCHMIT + " refused KEY_USAGE"),
        row(
            "time-stamping unit",
            professional().purposes(KeyPurposeId.id_kp_timeStamping),
            AT_SCHMIT + " refused KEY_USAGE"),
        row(
            "policy of signatures",
            professional().policies("1.3.171.1.1.10.3.26"),
            AT_SCHMIT + " refused POLICY"),
        row(
            "Signing Server's policy at this door",
            professional().policies("1.3.171.1.1.10.3.5"),
            AT_SCHMIT + " refused POLICY"),
        row("no policy", professional().policies(), AT_SCHMIT + " refused POLICY"),
        row(
            "policy that begins alike",
            professional().policies("1.3.171.1.1.10.3.270"),
            AT_SCHMIT + " refused POLICY"),
        row(
            "integration",
            professional().policies("1.3.171.1.1.10.3.9"),
            AT_SCHMIT + " refused TEST_CERTIFICATE"),
        row(
            "lightweight beside an accepted policy",
            professional().policies("1.3.171.1.1.10.3.27", "0.4.0.2042.1.3"),
            AT_SCHMIT + " refused TEST_CERTIFICATE"),
        row(
            "example arc",
            professional().policies("2.999.1.3.171.1.1.10.3.27"),
            AT_SCHMIT + " refused TEST_CERTIFICATE"),
        row(
            "no number",
            professional().without(NUMBER),
            "- Claire Schmit of [RCS B186582] refused NUMBER"),
        row(
            "two numbers",
            professional().with(NUMBER, "10800000000000000999"),
            "- Claire Schmit of [RCS B186582] refused NUMBER"),
        row("expired", professional().valid(DAY.multipliedBy(-900), DAY.negated()), "nobody"),
        row("not valid yet", professional().valid(DAY, DAY.multipliedBy(900)), "nobody"));
  }

  @Test
  void whoeverIssuedItMustBeAccepted() throws Exception {
    TestCertificates stranger = new TestCertificates("Qualified");
    assertThat(outcome(stranger.issue(professional()))).isEqualTo("nobody");
    assertThat(outcome(authority.selfSigned(professional()))).isEqualTo("nobody");
  }

  /** As the server does it: the principal from the subject, then the proof. */
  private static String outcome(X509Certificate certificate) throws RealmUnavailableException {
    String name =
        Optional.ofNullable(new HolderDecoder().getName(certificate.getSubjectX500Principal()))
            .orElse(certificate.getSubjectX500Principal().getName());
    RealmIdentity identity = production.getRealmIdentity(new NamePrincipal(name));
    if (!identity.verifyEvidence(
        new X509PeerCertificateChainEvidence(new X509Certificate[] {certificate}))) {
      return "nobody";
    }
    return describe(name, identity);
  }

  private static String describe(String name, RealmIdentity identity)
      throws RealmUnavailableException {
    Attributes found = identity.getAuthorizationIdentity().getAttributes();
    String who = name.equals(found.getFirst("number")) ? name : "-";
    String person = found.getFirst("givenName") + " " + found.getFirst("surname");
    String full = person.isBlank() ? found.getFirst("commonName") : person;
    String outcome =
        found.get("Roles").isEmpty()
            ? " refused " + found.getFirst("refusal")
            : " is " + found.get("Roles");
    return who + " " + full + " of " + found.get("identifier") + outcome;
  }

  private static Arguments row(String what, IssuedCertificate certificate, String outcome) {
    return arguments(what, certificate, outcome);
  }

  private static IssuedCertificate titled(String title) {
    return professional().changed(TITLE, title);
  }

  private static IssuedCertificate unit(String unit) {
    return professional().changed(UNIT, unit);
  }

  private static IssuedCertificate number(ASN1Encodable number) {
    return professional().changed(NUMBER, number);
  }

  private static IssuedCertificate surname(String surname) {
    return professional().changed("2.5.4.4", surname);
  }

  private static IssuedCertificate given(String name) {
    return professional().changed("2.5.4.42", name);
  }

  private static IssuedCertificate given(ASN1Encodable name) {
    return professional().changed("2.5.4.42", name);
  }

  private static String named(String name) {
    return SSN + " " + name + " of [RCS B186582] is [PRO]";
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf32(String text) {
    return text.getBytes(Charset.forName("UTF-32BE"));
  }
}
