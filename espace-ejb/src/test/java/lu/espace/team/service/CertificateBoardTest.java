package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.Holder;
import lu.espace.access.domain.HolderCertificate;
import lu.espace.access.domain.LoginRecord;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.service.Certificates;
import lu.espace.access.service.Holders;
import lu.espace.access.service.SeenCertificate;
import lu.espace.access.service.SeenCertificates;
import lu.espace.business.port.Memberships;
import lu.espace.notification.domain.Notice;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.notification.service.StoredNotices;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateBoardTest extends ServiceTest {

  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final String CHARLES = "10800000000000000103";

  /** The team: Claire, Charles and Tom, of whom Claire and Charles manage it. */
  private static final class Team implements Memberships {
    @Override
    public List<EspaceId> espacesOf(Ssn holder) {
      return membersOf(SCHMIT).contains(holder) ? List.of(SCHMIT) : List.of();
    }

    @Override
    public List<Ssn> membersOf(EspaceId espace) {
      return List.of(new Ssn(CLAIRE), new Ssn(CHARLES), new Ssn(TOM));
    }

    @Override
    public List<Ssn> administratorsOf(EspaceId espace) {
      return List.of(new Ssn(CLAIRE), new Ssn(CHARLES));
    }
  }

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        CertificateBoard.class,
        WarnOfExpiry.class,
        SeenCertificates.class,
        Holders.class,
        Notify.class,
        StoredNotices.NOTICES);
  }

  @Override
  protected void standIns() {
    give(Memberships.class, new Team());
  }

  @BeforeEach
  void theDayBegins() {
    rights.grant(CLAIRE, SCHMIT, Right.MANAGE_TEAM);
    inTransaction(
        () ->
            entityManager()
                .createNativeQuery(
                    "insert into daily_run (name, last_day)"
                        + " values ('certificate-expiry', date '2026-01-01')")
                .executeUpdate());
  }

  @Test
  void whoMustRenewFirstComesFirstAndWhoNeverCameComesLast() {
    logsIn(Certificates.CLAIRE, "card-1", Duration.ofDays(400));
    logsIn(Certificates.TOM, "card-2", Duration.ofDays(5).plusHours(3));
    caller.isAdministrator(CLAIRE);
    assertThat(get(CertificateBoard.class).of(SCHMIT))
        .extracting(
            MemberCertificates::name, MemberCertificates::outlook, MemberCertificates::daysLeft)
        .containsExactly(
            tuple("Tom Weber", CertificateOutlook.URGENT, 5L),
            tuple("Claire Schmit", CertificateOutlook.GOOD, 400L),
            tuple(CHARLES, CertificateOutlook.UNKNOWN, 0L));
  }

  @Test
  void aRenewedCertificateReplacesTheForecastOfTheSamePerson() {
    logsIn(Certificates.TOM, "old", Duration.ofDays(20));
    logsIn(Certificates.TOM, "new", Duration.ofDays(1000));
    caller.isAdministrator(CLAIRE);
    MemberCertificates tom =
        get(CertificateBoard.class).of(SCHMIT).stream()
            .filter(one -> one.ssn().equals(TOM))
            .findFirst()
            .orElseThrow();
    assertThat(tom.outlook()).isEqualTo(CertificateOutlook.GOOD);
    assertThat(tom.seen())
        .extracting(SeenCertificate::fingerprint, SeenCertificate::renewed)
        .containsExactly(tuple("new", false), tuple("old", true));
    assertThat(warned()).isZero();
  }

  @Test
  void eachThresholdIsWarnedOfOnceAndTheLastOneAlsoTheManagers() {
    logsIn(Certificates.TOM, "card", Duration.ofDays(61));
    assertThat(warned()).isZero();
    clock.advance(Duration.ofDays(1));
    assertThat(warned()).isOne();
    assertThat(warned()).isZero();
    clock.advance(Duration.ofDays(10));
    assertThat(warned()).isZero();
    clock.advance(Duration.ofDays(20));
    assertThat(warned()).isOne();
    clock.advance(Duration.ofDays(25));
    assertThat(warned()).isOne();
    clock.advance(Duration.ofDays(10));
    assertThat(warned()).isZero();
    assertThat(notices())
        .extracting(one -> one.recipient().orElseThrow().value(), Notice::kind)
        .containsExactly(
            tuple(TOM, NoticeKind.CERTIFICATE_ENDS),
            tuple(CLAIRE, NoticeKind.MEMBER_CERTIFICATE_ENDS),
            tuple(CHARLES, NoticeKind.MEMBER_CERTIFICATE_ENDS));
  }

  @Test
  void whoWasAwayForMonthsGetsOneWarningAndNotThree() {
    logsIn(Certificates.TOM, "card", Duration.ofDays(6));
    assertThat(warned()).isOne();
    assertThat(notices()).hasSize(3);
    assertThat(notices().get(0).arguments()).containsExactly("2026-11-29");
  }

  @Test
  void twoServersWarnOnce() {
    logsIn(Certificates.TOM, "card", Duration.ofDays(10));
    List<Result<Integer>> runs =
        together(() -> get(WarnOfExpiry.class).today(), () -> get(WarnOfExpiry.class).today());
    assertThat(runs).allMatch(run -> run.failure() == null);
    assertThat(runs).extracting(Result::value).containsExactlyInAnyOrder(0, 1);
    assertThat(notices()).hasSize(1);
  }

  @Test
  void whoDoesNotManageTheTeamSeesNoBoard() {
    rights.grant(TOM, SCHMIT, Right.VIEW);
    caller.isProfessional(TOM);
    assertThatThrownBy(() -> get(CertificateBoard.class).of(SCHMIT))
        .isInstanceOf(BusinessException.class);
  }

  private int warned() {
    caller.isNobody();
    return get(WarnOfExpiry.class).today();
  }

  private List<Notice> notices() {
    return inTransaction(() -> StoredNotices.all(entityManager()));
  }

  private void logsIn(Certificates person, String fingerprint, Duration left) {
    Instant now = clock.instant();
    inTransaction(
        () -> {
          CertificateContent content = content(person, fingerprint, now.plus(left));
          Holder holder = holder(person, content);
          HolderCertificate certificate =
              new HolderCertificate(holder, content, person.encoded(), now);
          entityManager().persist(certificate);
          entityManager().persist(new LoginRecord(certificate, new Visit(Door.CARD, ""), now));
        });
  }

  private Holder holder(Certificates person, CertificateContent content) {
    Optional<Holder> known =
        entityManager()
            .createQuery("select h from Holder h where h.ssn = :ssn", Holder.class)
            .setParameter("ssn", person.ssn())
            .getResultStream()
            .findFirst();
    return known.orElseGet(
        () -> {
          Holder holder = new Holder(new Ssn(person.ssn()), content.subject(), clock.instant());
          entityManager().persist(holder);
          return holder;
        });
  }

  private static CertificateContent content(
      Certificates person, String fingerprint, Instant validUntil) {
    CertificateContent read = read(person);
    return new CertificateContent(
        read.subject(),
        read.use(),
        Set.of("1.3.171.1.1.10.3.27"),
        read.purposes(),
        read.validFrom(),
        validUntil,
        fingerprint);
  }

  private static CertificateContent read(Certificates person) {
    try {
      return CertificateReader.read(person.encoded());
    } catch (CertificateException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
