package lu.espace.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.espace.access.service.Holders;
import lu.espace.casefile.adapter.CaseFileDirectory;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.Receipt;
import lu.espace.casefile.domain.ReceiptKind;
import lu.espace.casefile.port.Outbox;
import lu.espace.casefile.service.DeliverSubmission;
import lu.espace.casefile.service.DeskVoice;
import lu.espace.casefile.service.FileKey;
import lu.espace.casefile.service.History;
import lu.espace.casefile.service.OutboxRows;
import lu.espace.casefile.service.SendCaseFile;
import lu.espace.casefile.service.Sent;
import lu.espace.casefile.service.StoredFiles;
import lu.espace.institution.adapter.DeskInbox;
import lu.espace.institution.adapter.DeskRegister;
import lu.espace.message.domain.MessageError;
import lu.espace.message.service.Correspondence;
import lu.espace.message.service.MessagesOf;
import lu.espace.notification.service.Notify;
import lu.espace.notification.service.StoredNotices;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest extends ServiceTest {

  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final String ADEM_AGENT = "10800000000000000401";
  private static final String CCSS_AGENT = "10800000000000000402";

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        DeskFileList.class,
        AcknowledgeFile.class,
        ChangeStatus.class,
        WriteMessage.class,
        Workplace.class,
        MessagesOf.class,
        Correspondence.class,
        SendCaseFile.class,
        DeliverSubmission.class,
        StoredFiles.CASE_FILES,
        StoredFiles.SUBMISSIONS,
        StoredFiles.RECIPIENTS,
        StoredFiles.ATTACHMENTS,
        StoredFiles.ACTORS,
        StoredFiles.TELL_MEMBERS,
        Notify.class,
        StoredNotices.NOTICES,
        History.class,
        OutboxRows.class,
        DeskVoice.class,
        Holders.class,
        CaseFileDirectory.class,
        DeskRegister.class,
        DeskInbox.class);
  }

  @Override
  protected void standIns() {
    give(Outbox.class, new Sent());
  }

  @BeforeEach
  void claireSends() {
    rights.grant(CLAIRE, SCHMIT, Right.SEND, Right.VIEW);
    inTransaction(() -> StoredFiles.desks(entityManager(), ADEM_AGENT, CCSS_AGENT));
  }

  @Test
  void aDeskSeesItsOwnFilesOnly() {
    FileNumber number = delivered();

    caller.isProfessional(ADEM_AGENT);
    assertThat(open(Optional.empty()).lines())
        .extracting(DeskFileLine::number)
        .containsExactly(number);
    caller.isProfessional(CCSS_AGENT);
    assertThat(open(Optional.empty()).lines()).isEmpty();
    assertThatThrownBy(() -> get(AcknowledgeFile.class).acknowledge(number))
        .isInstanceOfSatisfying(
            BusinessException.class,
            denied -> assertThat(denied.error()).isEqualTo(SharedError.DENIED));
    assertThatThrownBy(() -> get(MessagesOf.class).forDesk(number))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void eachOfSeveralDesksAnswersForItself() {
    FileNumber number = delivered(List.of(StoredFiles.ADEM_DESK, StoredFiles.CCSS_DESK));

    caller.isProfessional(ADEM_AGENT);
    get(ChangeStatus.class).to(number, FileState.ACCEPTED);
    assertThat(open(Optional.empty()).lines()).isEmpty();
    assertThat(state(number)).isEqualTo(FileState.IN_PROGRESS);

    caller.isProfessional(CCSS_AGENT);
    assertThat(open(Optional.empty()).lines())
        .extracting(DeskFileLine::state)
        .containsExactly(FileState.DELIVERED);
    get(AcknowledgeFile.class).acknowledge(number);
    get(ChangeStatus.class).to(number, FileState.INFORMATION_NEEDED);
    assertThat(state(number)).isEqualTo(FileState.INFORMATION_NEEDED);
    get(ChangeStatus.class).to(number, FileState.ACCEPTED);
    assertThat(state(number)).isEqualTo(FileState.ACCEPTED);
  }

  @Test
  void severalDesksAreProvedOneByOneAndServedOnce() {
    FileNumber number = delivered(List.of(StoredFiles.ADEM_DESK, StoredFiles.CCSS_DESK));

    assertThat(receipts())
        .extracting(Receipt::kind)
        .containsExactly(ReceiptKind.SENT, ReceiptKind.DELIVERED, ReceiptKind.DELIVERED);
    assertThat(inTransaction(() -> get(DeliverSubmission.class).deliver(number))).isFalse();
  }

  @Test
  void aBusinessIsNoDesk() {
    delivered();
    caller.isProfessional(CLAIRE);

    assertThatThrownBy(() -> open(Optional.empty())).isInstanceOf(BusinessException.class);
  }

  @Test
  void eachWordOfTheDeskLeavesAReceiptInOneChain() {
    FileNumber number = delivered();
    caller.isProfessional(ADEM_AGENT);

    get(AcknowledgeFile.class).acknowledge(number);
    get(AcknowledgeFile.class).acknowledge(number);
    get(WriteMessage.class).write(number, "Merci de préciser l’horaire.");
    get(ChangeStatus.class).to(number, FileState.ACCEPTED);

    assertThat(receipts())
        .extracting(Receipt::kind)
        .containsExactly(
            ReceiptKind.SENT,
            ReceiptKind.DELIVERED,
            ReceiptKind.ACKNOWLEDGED,
            ReceiptKind.MESSAGE,
            ReceiptKind.STATUS);
    assertThat(receipts()).extracting(Receipt::evidence).doesNotHaveDuplicates();
  }

  @Test
  void aDecisionIsFinal() {
    FileNumber number = delivered();
    caller.isProfessional(ADEM_AGENT);
    get(ChangeStatus.class).to(number, FileState.REFUSED);

    assertThatThrownBy(() -> get(ChangeStatus.class).to(number, FileState.ACCEPTED))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void aMessageIsFreshOnceAndThenSeen() {
    FileNumber number = delivered();
    caller.isProfessional(ADEM_AGENT);
    get(WriteMessage.class).write(number, " Bonjour ");

    caller.isProfessional(CLAIRE);
    assertThat(get(MessagesOf.class).forBusiness(number))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.author()).isEqualTo("ADEM");
              assertThat(message.text()).isEqualTo("Bonjour");
              assertThat(message.fresh()).isTrue();
            });
    assertThat(get(MessagesOf.class).forBusiness(number)).noneMatch(message -> message.fresh());
    caller.isProfessional(ADEM_AGENT);
    assertThat(get(MessagesOf.class).forDesk(number)).allMatch(message -> message.seen());
  }

  @Test
  void anEmptyMessageIsRefused() {
    FileNumber number = delivered();
    caller.isProfessional(ADEM_AGENT);

    assertThatThrownBy(() -> get(WriteMessage.class).write(number, "  "))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.error()).isEqualTo(MessageError.EMPTY));
  }

  @Test
  void twentyFilesMakeAPageAndTheKeyLeadsToTheRest() {
    List<FileNumber> sent = new ArrayList<>();
    for (int i = 0; i < DeskFileList.ROWS + 2; i++) {
      sent.add(0, delivered());
      clock.advance(Duration.ofNanos(1_234_000));
    }
    caller.isProfessional(ADEM_AGENT);

    DeskFiles first = open(Optional.empty());
    DeskFiles second = open(FileKey.parse(first.next().toString()));

    List<FileNumber> seen = new ArrayList<>();
    first.lines().forEach(line -> seen.add(line.number()));
    second.lines().forEach(line -> seen.add(line.number()));
    assertThat(first.lines()).hasSize(DeskFileList.ROWS);
    assertThat(seen).isEqualTo(sent);
    assertThat(second.nextPage()).isEmpty();
  }

  private DeskFiles open(Optional<FileKey> after) {
    return get(DeskFileList.class).page(false, after, Language.FR);
  }

  private FileNumber delivered() {
    return delivered(List.of(StoredFiles.ADEM_DESK));
  }

  private FileNumber delivered(List<String> desks) {
    caller.isProfessional(CLAIRE);
    FileNumber number =
        inTransaction(
            () -> StoredFiles.signed(entityManager(), SCHMIT, CLAIRE, clock.instant(), desks));
    get(SendCaseFile.class).send(number);
    inTransaction(() -> get(DeliverSubmission.class).deliver(number));
    return number;
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

  private List<Receipt> receipts() {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select r from Receipt r order by r.ordinal", Receipt.class)
                .getResultList());
  }
}
