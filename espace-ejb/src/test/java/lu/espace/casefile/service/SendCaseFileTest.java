package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import lu.espace.access.service.Holders;
import lu.espace.casefile.adapter.CaseFileDirectory;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.Submission;
import lu.espace.casefile.port.Outbox;
import lu.espace.institution.adapter.DeskInbox;
import lu.espace.institution.adapter.DeskRegister;
import lu.espace.institution.domain.DeskFile;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.Test;

class SendCaseFileTest extends ServiceTest {

  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final String ADEM_AGENT = "10800000000000000401";
  private static final String CCSS_AGENT = "10800000000000000402";

  private final Sent outbox = new Sent();

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        SendCaseFile.class,
        DeliverSubmission.class,
        CaseFiles.class,
        Submissions.class,
        Recipients.class,
        Attachments.class,
        History.class,
        OutboxRows.class,
        Actors.class,
        Holders.class,
        CaseFileDirectory.class,
        DeskRegister.class,
        DeskInbox.class);
  }

  @Override
  protected void standIns() {
    give(Outbox.class, outbox);
  }

  @Test
  void sentTwiceAtTheSameMomentThereIsOneSubmission() {
    FileNumber number = signedFile();
    Callable<SentFile> send =
        () -> {
          caller.isProfessional(CLAIRE);
          return get(SendCaseFile.class).send(number);
        };

    var results = together(send, send);

    assertThat(results).allMatch(result -> result.failure() == null);
    assertThat(results.get(0).value()).isEqualTo(results.get(1).value());
    assertThat(count(Submission.class)).isEqualTo(1);
    assertThat(outbox.announced()).containsExactly(number);
  }

  @Test
  void sendingAgainLaterFindsTheSameSubmission() {
    FileNumber number = signedFile();
    SentFile first = get(SendCaseFile.class).send(number);
    clock.advance(Duration.ofHours(1));

    assertThat(get(SendCaseFile.class).send(number)).isEqualTo(first);
    assertThat(count(Submission.class)).isEqualTo(1);
  }

  @Test
  void aDraftCannotBeSent() {
    rights.grant(CLAIRE, SCHMIT, Right.SEND);
    caller.isProfessional(CLAIRE);
    FileNumber draft =
        inTransaction(
            () -> StoredFiles.draft(entityManager(), SCHMIT, CLAIRE, clock.instant()).number());

    assertThatThrownBy(() -> get(SendCaseFile.class).send(draft))
        .isInstanceOf(BusinessException.class);
    assertThat(count(Submission.class)).isZero();
  }

  @Test
  void nobodySendsTheFileOfAnotherBusiness() {
    FileNumber number = signedFile();
    caller.isProfessional(JEAN);

    assertThatThrownBy(() -> get(SendCaseFile.class).send(number))
        .isInstanceOfSatisfying(
            BusinessException.class, denied -> assertThat(denied.code()).isEqualTo("ESP-0001"));
    assertThat(audit.lines()).contains("SendCaseFile.send DENIED ESP-0001");
  }

  @Test
  void deliveredTwiceAtTheSameMomentTheDeskHasItOnce() {
    FileNumber number = signedFile();
    get(SendCaseFile.class).send(number);
    Callable<Boolean> deliver = () -> inTransaction(() -> deliver(number));

    var results = together(deliver, deliver);

    assertThat(results).allMatch(result -> result.failure() == null);
    assertThat(results).filteredOn(Result::value).hasSize(1);
    assertThat(count(DeskFile.class)).isEqualTo(1);
    assertThat(state(number)).isEqualTo(FileState.DELIVERED);
  }

  @Test
  void anUnknownDeskLosesNothing() {
    FileNumber number = signedFile();
    get(SendCaseFile.class).send(number);
    inTransaction(
        () -> {
          entityManager().createQuery("delete from Agent a").executeUpdate();
          entityManager().createQuery("delete from Desk d").executeUpdate();
        });

    assertThatThrownBy(() -> inTransaction(() -> deliver(number)))
        .isInstanceOf(BusinessException.class);
    assertThat(state(number)).isEqualTo(FileState.SENT);
    clock.advance(Duration.ofMinutes(1));
    assertThat(due()).containsExactly(number);
    assertThat(due()).isEmpty();
  }

  @Test
  void whatIsDeliveredIsNotAnnouncedAgain() {
    FileNumber number = signedFile();
    get(SendCaseFile.class).send(number);
    inTransaction(() -> deliver(number));
    clock.advance(Duration.ofDays(1));

    assertThat(due()).isEmpty();
    assertThat(inTransaction(() -> get(OutboxRows.class).attempted(number))).isZero();
  }

  private boolean deliver(FileNumber number) {
    return get(DeliverSubmission.class).deliver(number);
  }

  private List<FileNumber> due() {
    return inTransaction(() -> get(OutboxRows.class).dueAgain());
  }

  private FileNumber signedFile() {
    rights.grant(CLAIRE, SCHMIT, Right.SEND);
    caller.isProfessional(CLAIRE);
    return inTransaction(
        () -> {
          StoredFiles.desks(entityManager(), ADEM_AGENT, CCSS_AGENT);
          return StoredFiles.signed(entityManager(), SCHMIT, CLAIRE, clock.instant());
        });
  }

  private FileState state(FileNumber number) {
    return inTransaction(
        () ->
            entityManager()
                .createQuery(
                    "select f.state from CaseFile f where f.number = :number", FileState.class)
                .setParameter("number", number.value())
                .getSingleResult());
  }

  private long count(Class<?> entity) {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select count(e) from " + entity.getSimpleName() + " e", Long.class)
                .getSingleResult());
  }
}
