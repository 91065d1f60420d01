package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lu.espace.access.service.Holders;
import lu.espace.casefile.adapter.CaseFileDirectory;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.port.Outbox;
import lu.espace.institution.adapter.DeskInbox;
import lu.espace.institution.adapter.DeskRegister;
import lu.espace.notification.service.Notify;
import lu.espace.notification.service.StoredNotices;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.port.FormEngine;
import lu.espace.procedure.service.ProcedureDefinitions;
import lu.espace.safe.service.SafeValues;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ErrorCode;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.ServiceTest;
import lu.espace.signature.service.WithdrawSignature;
import lu.espace.upload.domain.ReceivedFile.Announcement;
import lu.espace.upload.port.Scanner;
import lu.espace.upload.service.ScanFiles;
import lu.espace.upload.service.UploadBeans;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** A file of the energy procedure to which Tom attaches something. */
abstract class AttachmentTest extends ServiceTest {

  static final EspaceId SCHMIT = new EspaceId(1);
  static final String AGENT = "10800000000000000401";

  final Sent outbox = new Sent();
  final TestScanner scanner = new TestScanner();
  FileNumber number;

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans =
        new ArrayList<>(
            List.of(
                StartCaseFile.class,
                AssistantForm.class,
                SaveAnswers.class,
                DraftChange.class,
                Recorder.class,
                AnswerHistory.class,
                TermsOfFile.class,
                Recipients.class,
                AttachFile.class,
                ChangeAttachment.class,
                AttachedContent.class,
                Attachments.class,
                AttachmentChange.class,
                SubmittedAttachments.class,
                FollowScan.class,
                WithdrawSignature.class,
                DeliverSubmission.class,
                SendCaseFile.class,
                CaseFiles.class,
                Submissions.class,
                History.class,
                OutboxRows.class,
                TellMembers.class,
                Notify.class,
                StoredNotices.NOTICES,
                Forms.class,
                Actors.class,
                Holders.class,
                CaseFileDirectory.class,
                DeskRegister.class,
                DeskInbox.class));
    beans.addAll(UploadBeans.ALL);
    return beans;
  }

  @Override
  protected void standIns() {
    give(FormEngine.class, EnergyForm.ENGINE);
    give(ProcedureDefinitions.class, new EnergyForm.OneRevision());
    give(SafeValues.class, new EnergyForm.EmptySafe());
    give(Outbox.class, outbox);
    give(Scanner.class, scanner);
  }

  @BeforeEach
  void tomBegins() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.VIEW, Right.PREPARE, Right.SEND);
    number = get(StartCaseFile.class).start(SCHMIT, EnergyForm.CODE, Language.EN);
  }

  UploadState begin(String place, String name, byte[] content) {
    return get(AttachFile.class).begin(number, place, new Announcement(name, content.length, 7));
  }

  /** Sends everything, in parts of this length. */
  UploadState send(UploadState begun, byte[] content, int part) {
    UploadState now = begun;
    while (!now.whole()) {
      int from = (int) now.offset();
      byte[] some = Arrays.copyOfRange(content, from, Math.min(from + part, content.length));
      now = get(AttachFile.class).receive(number, now.key(), from, some);
    }
    return now;
  }

  String attach(String place, String name, byte[] content) {
    return send(begin(place, name, content), content, Math.max(content.length, 1)).key();
  }

  AttachmentView place(String id) {
    return get(AssistantForm.class).read(number, Language.EN).form().steps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(BlockView.Attachment.class::isInstance)
        .map(block -> ((BlockView.Attachment) block).view())
        .filter(view -> view.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  byte[] content(String key) {
    InputStream in = get(AttachedContent.class).open(number, key).stream();
    return inTransaction(in::readAllBytes);
  }

  boolean scan() {
    return inTransaction(() -> get(ScanFiles.class).scanNext());
  }

  <T> T file(Function<CaseFile, T> question) {
    return inTransaction(() -> question.apply(get(CaseFiles.class).get(number)));
  }

  Optional<String> problem(String place) {
    return Optional.ofNullable(place(place).problem());
  }

  static void assertRefused(ErrorCode error, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }
}
