package lu.espace.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.Holder;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.access.service.Certificates;
import lu.espace.access.service.Holders;
import lu.espace.access.service.ReadingLanguage;
import lu.espace.notification.domain.MailState;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.Notice;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.domain.NotificationError;
import lu.espace.notification.port.MailSender;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailRoundTest extends ServiceTest {

  private static final String EMAIL = "claire.schmit@example.lu";
  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final Ssn CLAIRE_SSN = new Ssn(CLAIRE);
  private static final News STATUS = status("ADEM");

  private final Postman postman = new Postman();

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        Notify.class,
        Notices.class,
        NoticeTexts.class,
        MyNotices.class,
        MailRound.class,
        MailText.class,
        SendMails.class,
        Holders.class,
        ReadingLanguage.class);
  }

  @Override
  protected void standIns() {
    give(MailSender.class, postman);
    give(Configuration.class, Addresses.configuration(URI.create("https://pro.example")));
  }

  @BeforeEach
  void claireIsKnown() {
    inTransaction(
        () -> {
          entityManager().persist(new Holder(CLAIRE_SSN, claire(), clock.instant()));
          entityManager().flush();
          entityManager()
              .createQuery("update Holder h set h.email = :email")
              .setParameter("email", EMAIL)
              .executeUpdate();
        });
  }

  @Test
  void aMailSaysThatThereIsSomethingAndWhereInTheLanguageOfItsReader() {
    caller.isAdministrator(CLAIRE);
    get(ReadingLanguage.class).is(Language.LB);
    tell(STATUS);
    afterTheGrace();
    assertThat(postman.mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.address()).isEqualTo(EMAIL);
              assertThat(mail.language()).isEqualTo(Language.LB);
              assertThat(mail.subject()).isEqualTo("Dossier 7K3M-9QXD-2F5R: neie Stand");
              assertThat(mail.text())
                  .startsWith("Moien,\r\n\r\nDossier 7K3M-9QXD-2F5R: neie Stand\r\n")
                  .contains("\r\nhttps://pro.example/space/notice?n=" + mail.notice() + "\r\n");
              assertThat(mail.text().lines()).allMatch(line -> line.length() <= 76);
            });
    assertThat(only().mailState()).isEqualTo(MailState.SENT);
    postman.forget();
    clock.advance(Duration.ofHours(1));
    round();
    assertThat(postman.mails()).isEmpty();
  }

  @Test
  void whoReadsItOnThePageGetsNoMail() {
    tell(STATUS);
    caller.isAdministrator(CLAIRE);
    NoticeLine line = get(MyNotices.class).unread(SCHMIT, Language.EN).get(0);
    assertThat(line.title()).isEqualTo("File 7K3M-9QXD-2F5R: new status");
    assertThat(get(MyNotices.class).open(line.id()))
        .isEqualTo(new NoticeTarget(SCHMIT, "/space/file?n=7K3M-9QXD-2F5R"));
    assertThat(get(MyNotices.class).unread(SCHMIT, Language.EN)).isEmpty();
    afterTheGrace();
    assertThat(postman.mails()).isEmpty();
  }

  @Test
  void manyChangesOfOneFileInAMomentAreToldOnce() {
    tell(STATUS);
    tell(STATUS);
    tell(status("CCSS"));
    afterTheGrace();
    assertThat(postman.mails()).hasSize(1);
    assertThat(only().arguments()).containsExactly("7K3M-9QXD-2F5R", "CCSS");
    tell(STATUS);
    assertThat(inTransaction(() -> StoredNotices.all(entityManager()))).hasSize(2);
  }

  @Test
  void aMailServerThatIsAwayCostsNothingButTime() {
    tell(STATUS);
    postman.fails(NotificationError.MAIL_AWAY);
    afterTheGrace();
    assertThat(only().mailState()).isEqualTo(MailState.WAITING);
    Instant next = only().dueAt();
    assertThat(next).isAfter(clock.instant());
    round();
    assertThat(postman.attempts()).isEqualTo(1);
    postman.works();
    clock.advance(Duration.between(clock.instant(), next));
    round();
    assertThat(postman.mails()).hasSize(1);
    assertThat(only().attempts()).isEqualTo(2);
  }

  @Test
  void afterTwoDaysAMailIsGivenUpAndTheNoticeStays() {
    tell(STATUS);
    postman.fails(NotificationError.MAIL_AWAY);
    for (int i = 0; i < 40; i++) {
      clock.advance(Duration.ofHours(4));
      round();
    }
    assertThat(only().mailState()).isEqualTo(MailState.FAILED);
    assertThat(postman.attempts()).isLessThan(20);
    caller.isAdministrator(CLAIRE);
    assertThat(get(MyNotices.class).unread(SCHMIT, Language.FR)).hasSize(1);
  }

  @Test
  void anAddressThatIsRefusedStopsNobodyElsesMail() {
    inTransaction(
        () -> {
          get(Notify.class).address("nobody@nowhere", Language.FR, SCHMIT, invitation());
          get(Notify.class).address("tom@example.lu", Language.FR, SCHMIT, invitation());
        });
    postman.refuses("nobody@nowhere");
    round();
    assertThat(inTransaction(() -> StoredNotices.all(entityManager())))
        .extracting(Notice::mailState)
        .containsExactly(MailState.FAILED, MailState.SENT);
    assertThat(postman.mails())
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).contains("https://pro.example/space\r\n"));
  }

  @Test
  void twoServersSendAMailOnce() {
    tell(STATUS);
    clock.advance(Duration.ofMinutes(1));
    long id = only().id();
    List<Result<Optional<MailSender.Mail>>> taken =
        together(() -> get(MailRound.class).take(id), () -> get(MailRound.class).take(id));
    assertThat(taken).filteredOn(one -> one.failure() != null).isEmpty();
    assertThat(taken).filteredOn(one -> one.value().isPresent()).hasSize(1);
  }

  @Test
  void nobodyOpensSomebodyElsesNotice() {
    tell(STATUS);
    long id = only().id();
    caller.isProfessional(TOM);
    assertThat(get(MyNotices.class).unread(SCHMIT, Language.FR)).isEmpty();
    assertThatThrownBy(() -> get(MyNotices.class).open(id)).isInstanceOf(BusinessException.class);
    get(MyNotices.class).readAll(SCHMIT);
    assertThat(only().isRead()).isFalse();
  }

  @Test
  void noLineBreakGetsFromAnArgumentIntoTheSubject() {
    News forged =
        new News(NoticeKind.INVITATION, "x", "/space", "Evil\r\nBcc: all@example.lu", "1");
    assertThat(forged.arguments().get(0)).isEqualTo("Evil Bcc: all@example.lu");
  }

  private void tell(News news) {
    inTransaction(() -> get(Notify.class).person(CLAIRE_SSN, SCHMIT, news));
  }

  private Notice only() {
    return inTransaction(() -> StoredNotices.all(entityManager())).get(0);
  }

  private void afterTheGrace() {
    round();
    assertThat(postman.attempts()).isZero();
    clock.advance(Duration.ofSeconds(30));
    round();
  }

  private void round() {
    get(SendMails.class).sendDue();
  }

  private static CertificateSubject claire() {
    try {
      return CertificateReader.read(Certificates.CLAIRE.encoded()).subject();
    } catch (CertificateException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static News status(String institution) {
    return new News(
        NoticeKind.FILE_STATUS,
        "7K3M-9QXD-2F5R",
        "/space/file?n=7K3M-9QXD-2F5R",
        "7K3M-9QXD-2F5R",
        institution);
  }

  private static News invitation() {
    return new News(NoticeKind.INVITATION, "1", "/space", "Ateliers Schmit", "23 décembre 2026");
  }
}
