package lu.espace.elytron;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

class LoginTicketsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  private TestCertificates authority;
  private X509Certificate remote;

  @BeforeEach
  void aKeyOnASigningServer() throws Exception {
    authority = new TestCertificates("Issuing");
    remote =
        authority.issue(
            IssuedCertificate.professional()
                .policies("1.3.171.1.1.10.3.32")
                .usage(KeyUsage.nonRepudiation));
  }

  @Test
  void aTicketIsTheCertificateOnce() throws Exception {
    String ticket = LoginTickets.ofServer().issue(remote);
    RealmIdentity identity = identity(IssuedCertificate.SSN);
    assertThat(identity.verifyEvidence(evidence(ticket))).isTrue();
    assertThat(identity.getAuthorizationIdentity().getAttributes().get("Roles"))
        .containsExactly("PRO");

    RealmIdentity again = identity(IssuedCertificate.SSN);
    assertThat(again.verifyEvidence(evidence(ticket))).isFalse();
    assertThat(again.exists()).isFalse();
  }

  @Test
  void aTicketIsWorthNothingUnderAnotherNumberAndUsedUp() throws Exception {
    String ticket = LoginTickets.ofServer().issue(remote);
    assertThat(identity("10800000000000000999").verifyEvidence(evidence(ticket))).isFalse();
    assertThat(identity(IssuedCertificate.SSN).verifyEvidence(evidence(ticket))).isFalse();
  }

  @Test
  void noPasswordOpensTheDoor() throws Exception {
    for (String guess : new String[] {"", "123456", IssuedCertificate.SSN}) {
      RealmIdentity identity = identity(IssuedCertificate.SSN);
      assertThat(identity.verifyEvidence(evidence(guess))).isFalse();
      assertThat(identity.exists()).isFalse();
    }
  }

  @Test
  void aTicketLivesForSeconds() {
    Instant[] now = {NOW};
    LoginTickets tickets = new LoginTickets(clock(now));
    String inTime = tickets.issue(remote);
    String late = tickets.issue(remote);
    now[0] = NOW.plus(LoginTickets.LIFE);
    assertThat(tickets.take(inTime)).contains(remote);
    now[0] = NOW.plus(LoginTickets.LIFE).plusMillis(1);
    assertThat(tickets.take(late)).isEmpty();
  }

  @Test
  void aPolicyOfTheOtherDoorGivesNoRole() throws Exception {
    X509Certificate card = authority.issue(IssuedCertificate.professional());
    RealmIdentity identity = identity(IssuedCertificate.SSN);
    assertThat(identity.verifyEvidence(evidence(LoginTickets.ofServer().issue(card)))).isTrue();
    assertThat(identity.getAuthorizationIdentity().getAttributes().get("Roles")).isEmpty();
    assertThat(identity.getAuthorizationIdentity().getAttributes().getFirst("refusal"))
        .isEqualTo("POLICY");
  }

  private static RealmIdentity identity(String number) {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("accepted-policies", "1.3.171.1.1.10.3.27");
    configuration.put("signing-server-policies", "1.3.171.1.1.10.3.32");
    configuration.put("title.PROFESSIONAL", "PRO");
    CertificateRealm realm = new CertificateRealm();
    realm.initialize(configuration);
    return realm.getRealmIdentity(new NamePrincipal(number));
  }

  private static PasswordGuessEvidence evidence(String guess) {
    return new PasswordGuessEvidence(guess.toCharArray());
  }

  private static Clock clock(Instant[] now) {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now[0];
      }
    };
  }
}
