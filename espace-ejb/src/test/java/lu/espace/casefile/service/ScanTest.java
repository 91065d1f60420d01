package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.Recipient;
import lu.espace.casefile.domain.Submission;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.notification.domain.Notice;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.upload.SampleFiles;
import lu.espace.upload.domain.ScanState;
import org.junit.jupiter.api.Test;

/**
 * What becomes of files while the scanner looks at them, and of the filings that they belong to.
 */
class ScanTest extends AttachmentTest {

  private static final byte[] PDF = SampleFiles.pdf(1);

  @Test
  void aCleanFileIsClean() {
    attach(EnergyForm.PLANS, "plan.pdf", PDF);
    assertThat(scan()).isTrue();
    assertThat(state()).isEqualTo(ScanState.CLEAN);
    assertThat(scan()).isFalse();
  }

  @Test
  void aHarmfulFileCanOnlyBeRemoved() {
    String key = attach(EnergyForm.PLANS, "plan.pdf", PDF);
    scanner.finding = "Eicar";
    scan();

    assertThat(state()).isEqualTo(ScanState.INFECTED);
    assertThat(problem(EnergyForm.PLANS).orElseThrow()).contains("harmful in plan.pdf");
    assertRefused(SharedError.NOT_FOUND, () -> content(key));
    get(ChangeAttachment.class).remove(number, key, Language.EN);
    assertThat(problem(EnergyForm.PLANS)).isEmpty();
  }

  @Test
  void aSilentScannerLosesNothingAndIsAskedAgain() {
    attach(EnergyForm.PLANS, "plan.pdf", PDF);
    scanner.silent = true;
    assertThat(scan()).isFalse();
    assertThat(state()).isEqualTo(ScanState.FAILED);
    assertThat(problem(EnergyForm.PLANS)).isEmpty();

    scanner.silent = false;
    assertThat(scan()).isFalse();
    clock.advance(Duration.ofSeconds(30));
    assertThat(scan()).isTrue();
    assertThat(state()).isEqualTo(ScanState.CLEAN);
  }

  @Test
  void whatIsRemovedMeanwhileIsForgotten() {
    String key = attach(EnergyForm.PLANS, "plan.pdf", PDF);
    get(ChangeAttachment.class).remove(number, key, Language.EN);
    assertThat(scan()).isFalse();
    assertThat(count("ReceivedFile")).isZero();
    assertThat(count("FilePart")).isZero();
  }

  @Test
  void aSentFileWaitsForTheScannerAndGoesOnByItself() {
    sentWith("plan.pdf");
    assertThat(deliver()).isFalse();
    assertThat(file(CaseFile::state)).isEqualTo(FileState.SENT);

    int announced = outbox.announced().size();
    scan();
    assertThat(outbox.announced()).hasSize(announced + 1);
    assertThat(deliver()).isTrue();
    assertThat(file(CaseFile::state)).isEqualTo(FileState.DELIVERED);
  }

  @Test
  void theDeskGetsOnlyWhatIsDeliveredAndClean() {
    String key = sentWith("plan.pdf");
    assertRefused(SharedError.NOT_FOUND, () -> opened(key));
    scan();
    assertRefused(SharedError.NOT_FOUND, () -> opened(key));
    deliver();
    assertThat(opened(key).name()).isEqualTo("plan.pdf");
    assertThat(
            inTransaction(() -> get(SubmittedAttachments.class).of(number, Language.EN))
                .get(0)
                .files())
        .hasSize(1);
  }

  @Test
  void aSentFileWithAHarmfulAttachmentComesBackAndCanBeSentAnew() {
    sentWith("plan.pdf");
    scanner.finding = "Eicar";
    scan();

    assertThat(file(CaseFile::state)).isEqualTo(FileState.DRAFT);
    assertThat(deliver()).isFalse();
    assertThat(count("Submission")).isZero();
    assertThat(count("OutboxEntry")).isZero();
    assertThat(timeline()).contains(TimelineKind.SENT, TimelineKind.STOPPED);
    assertThat(count(Notice.class.getSimpleName())).isEqualTo(1);
    String key = place(EnergyForm.PLANS).files().get(0).key();
    get(ChangeAttachment.class).remove(number, key, Language.EN);
    scanner.finding = null;
    sentWith("better.pdf");
    scan();
    assertThat(deliver()).isTrue();
    assertThat(count(Submission.class.getSimpleName())).isEqualTo(1);
  }

  private AttachmentContent opened(String key) {
    return inTransaction(() -> get(SubmittedAttachments.class).open(number, key));
  }

  private boolean deliver() {
    return inTransaction(() -> get(DeliverSubmission.class).deliver(number));
  }

  /** Attaches, prepares, signs and sends, as far as the database knows. */
  private String sentWith(String name) {
    String key = attach(EnergyForm.PLANS, name, PDF);
    inTransaction(
        () -> {
          if (entityManager().createQuery("select d from Desk d").getResultList().isEmpty()) {
            StoredFiles.desks(entityManager(), AGENT, AGENT);
          }
          CaseFile file = get(CaseFiles.class).get(number);
          file.prepare(StoredFiles.HASH, new Ssn(TOM), clock.instant());
          PreparedDocument document = new PreparedDocument(file.id());
          document.replace(
              1,
              file.instance(),
              new Recipient(List.of(StoredFiles.ADEM_DESK), "Conseil", "Schmit"),
              new Ssn(TOM),
              clock.instant());
          document.signed(2);
          entityManager().persist(document);
          file.signed(StoredFiles.HASH, new Ssn(TOM), clock.instant());
        });
    get(SendCaseFile.class).send(number);
    return key;
  }

  private ScanState state() {
    return place(EnergyForm.PLANS).files().get(0).state();
  }

  private long count(String entity) {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
  }

  private List<TimelineKind> timeline() {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select t from TimelineEvent t", TimelineEvent.class)
                .getResultStream()
                .map(TimelineEvent::kind)
                .toList());
  }
}
