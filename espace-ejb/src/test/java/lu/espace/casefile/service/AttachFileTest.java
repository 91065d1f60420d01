package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.FileState;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.upload.SampleFiles;
import lu.espace.upload.domain.ScanState;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;
import org.junit.jupiter.api.Test;

class AttachFileTest extends AttachmentTest {

  private static final byte[] PDF = SampleFiles.pdf(2);

  @Test
  void aFileArrivesPartByPartAndIsWhatWasSent() {
    byte[] large = largeText(700_000);
    UploadState begun = begin(EnergyForm.PLANS, "list.txt", large);
    assertThat(place(EnergyForm.PLANS).files()).isEmpty();
    UploadState whole = send(begun, large, Upload.PART);

    AttachedFile file = place(EnergyForm.PLANS).files().get(0);
    assertThat(file.size()).isEqualTo(large.length);
    assertThat(file.sha256()).isEqualTo(Sha256.of(large));
    assertThat(file.mediaType()).isEqualTo("text/plain");
    assertThat(file.state()).isEqualTo(ScanState.WAITING);
    assertThat(content(whole.key())).isEqualTo(large);
  }

  @Test
  void whatWasLostOnTheWayIsSentAgain() {
    byte[] large = largeText(600_000);
    UploadState begun = begin(EnergyForm.PLANS, "list.txt", large);
    byte[] first = Arrays.copyOf(large, Upload.PART);
    get(AttachFile.class).receive(number, begun.key(), 0, first);

    assertRefused(
        UploadError.OTHER_OFFSET,
        () -> get(AttachFile.class).receive(number, begun.key(), 0, first));
    UploadState state = get(AttachFile.class).state(number, begun.key());
    assertThat(state.offset()).isEqualTo(Upload.PART);
    send(state, large, Upload.REQUEST);
    assertThat(content(begun.key())).isEqualTo(large);
  }

  @Test
  void theLastPartSentTwiceAttachesOnce() {
    UploadState begun = begin(EnergyForm.BILL, "bill.pdf", PDF);
    get(AttachFile.class).receive(number, begun.key(), 0, PDF);

    assertThat(get(AttachFile.class).receive(number, begun.key(), 0, PDF).whole()).isTrue();
    assertThat(place(EnergyForm.BILL).files()).hasSize(1);
  }

  @Test
  void aFileChosenAgainGoesOnWhereItWasCutOff() {
    byte[] large = largeText(600_000);
    UploadState begun = begin(EnergyForm.PLANS, "list.txt", large);
    get(AttachFile.class).receive(number, begun.key(), 0, Arrays.copyOf(large, Upload.PART));

    UploadState again = begin(EnergyForm.PLANS, "list.txt", large);
    assertThat(again.key()).isEqualTo(begun.key());
    assertThat(again.offset()).isEqualTo(Upload.PART);
    assertThat(begin(EnergyForm.PLANS, "other.txt", large).key()).isNotEqualTo(begun.key());
  }

  @Test
  void whatCannotBeTakenIsRefusedBeforeItArrives() {
    byte[] tooLarge = new byte[2 * 1024 * 1024 + 1];
    assertRefused(UploadError.EMPTY, () -> begin(EnergyForm.PLANS, "a.txt", new byte[0]));
    assertRefused(UploadError.TOO_LARGE, () -> begin(EnergyForm.PLANS, "a.txt", tooLarge));
    assertRefused(UploadError.NO_SUCH_PLACE, () -> begin("nowhere", "a.txt", PDF));
    attach(EnergyForm.BILL, "bill.pdf", PDF);
    assertRefused(UploadError.TOO_MANY, () -> begin(EnergyForm.BILL, "more.pdf", PDF));
  }

  @Test
  void aKindThatIsNotAskedForIsRefused() {
    byte[] text = "text".getBytes(StandardCharsets.UTF_8);
    assertRefused(UploadError.OTHER_KIND, () -> attach(EnergyForm.BILL, "bill.txt", text));
    assertThat(place(EnergyForm.BILL).files()).isEmpty();
  }

  @Test
  void twoThatArriveTogetherDoNotExceedThePlace() {
    UploadState one = begin(EnergyForm.BILL, "one.pdf", PDF);
    UploadState other = begin(EnergyForm.BILL, "other.pdf", PDF);
    get(AttachFile.class).receive(number, one.key(), 0, PDF);

    assertRefused(
        UploadError.TOO_MANY, () -> get(AttachFile.class).receive(number, other.key(), 0, PDF));
  }

  @Test
  void aPictureIsKeptAsItWasCleaned() {
    byte[] picture = SampleFiles.picture("jpeg", 300, 200);
    byte[] more = Arrays.copyOf(picture, picture.length + 300_000);
    String key = attach(EnergyForm.PLANS, "plan.jpg", more);

    assertThat(content(key)).isEqualTo(picture);
    assertThat(place(EnergyForm.PLANS).files().get(0).sha256()).isEqualTo(Sha256.of(picture));
  }

  @Test
  void theDateOfIssueIsAskedAndChecked() {
    assertThat(problem(EnergyForm.BILL)).contains("Attach this document.");
    String key = attach(EnergyForm.BILL, "bill.pdf", PDF);
    assertThat(problem(EnergyForm.BILL).orElseThrow()).contains("date of issue of bill.pdf");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    date(key, today.minusYears(1).minusDays(1));
    assertThat(problem(EnergyForm.BILL).orElseThrow()).contains("bill.pdf is too old");
    date(key, today.plusDays(2));
    assertThat(problem(EnergyForm.BILL).orElseThrow()).contains("in the future");
    date(key, today.minusMonths(11));
    assertThat(problem(EnergyForm.BILL)).isEmpty();
  }

  @Test
  void attachingDatingAndRemovingVoidThePreparation() {
    String key = attach(EnergyForm.BILL, "bill.pdf", PDF);
    prepared();
    attach(EnergyForm.PLANS, "plan.pdf", PDF);
    assertThat(file(CaseFile::state)).isEqualTo(FileState.DRAFT);
    prepared();
    date(key, LocalDate.of(2026, 11, 1));
    assertThat(file(CaseFile::state)).isEqualTo(FileState.DRAFT);
    prepared();
    get(ChangeAttachment.class).remove(number, key, Language.EN);
    assertThat(file(CaseFile::state)).isEqualTo(FileState.DRAFT);
    assertThat(place(EnergyForm.BILL).files()).isEmpty();
  }

  @Test
  void nothingChangesAfterTheSignature() {
    String key = attach(EnergyForm.BILL, "bill.pdf", PDF);
    UploadState begun = begin(EnergyForm.PLANS, "plan.pdf", PDF);
    prepared();
    inTransaction(
        () ->
            get(CaseFiles.class)
                .get(number)
                .signed(StoredFiles.HASH, new Ssn(TOM), clock.instant()));

    assertRefused(CaseFileError.NOT_CHANGEABLE, () -> begin(EnergyForm.PLANS, "b.pdf", PDF));
    assertRefused(
        CaseFileError.NOT_CHANGEABLE,
        () -> get(AttachFile.class).receive(number, begun.key(), 0, PDF));
    assertRefused(
        CaseFileError.NOT_CHANGEABLE,
        () -> get(ChangeAttachment.class).remove(number, key, Language.EN));
    assertRefused(CaseFileError.NOT_CHANGEABLE, () -> date(key, LocalDate.of(2026, 11, 1)));
  }

  @Test
  void theKeyOfAFileOpensNothingInAnotherFiling() {
    String key = attach(EnergyForm.BILL, "bill.pdf", PDF);
    number = get(StartCaseFile.class).start(SCHMIT, EnergyForm.CODE, Language.EN);

    assertRefused(SharedError.NOT_FOUND, () -> content(key));
    assertRefused(
        SharedError.NOT_FOUND, () -> get(ChangeAttachment.class).remove(number, key, Language.EN));
    assertRefused(SharedError.NOT_FOUND, () -> get(AttachFile.class).receive(number, key, 0, PDF));
  }

  @Test
  void whoMayOnlyReadAttachesNothing() {
    String key = attach(EnergyForm.BILL, "bill.pdf", PDF);
    caller.isProfessional(CLAIRE);
    rights.grant(CLAIRE, SCHMIT, Right.VIEW);

    assertThat(content(key)).isEqualTo(PDF);
    assertRefused(SharedError.DENIED, () -> begin(EnergyForm.PLANS, "b.pdf", PDF));
    caller.isProfessional(JEAN);
    assertRefused(SharedError.DENIED, () -> content(key));
  }

  @Test
  void theInstanceNamesTheFilesThatAreFiled() {
    String key = attach(EnergyForm.BILL, "<b>bill & co</b>.pdf", PDF);
    date(key, LocalDate.of(2026, 11, 1));
    String filed =
        inTransaction(
            () ->
                new String(
                    get(Forms.class).filed(get(CaseFiles.class).get(number), Language.EN),
                    StandardCharsets.UTF_8));

    assertThat(filed)
        .endsWith(
            "<attachments xmlns=\"urn:lu:espace:attachments:1\"><attachment><place>bill</place>"
                + "<name>b_.pdf</name><type>application/pdf</type><size>"
                + PDF.length
                + "</size><sha256>"
                + Sha256.of(PDF)
                + "</sha256><issued>2026-11-01</issued></attachment></attachments></request>\n");
  }

  @Test
  void theDatabaseHoldsNothingReadable() throws SQLException {
    attach(EnergyForm.PLANS, "secret name.txt", "secret text".getBytes(StandardCharsets.UTF_8));
    try (var connection = openConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select p.content, f.name from received_file_part p, received_file f")) {
      assertThat(rows.next()).isTrue();
      assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
          .doesNotContain("secret");
      assertThat(new String(rows.getBytes(2), StandardCharsets.ISO_8859_1))
          .doesNotContain("secret");
    }
  }

  private void date(String key, LocalDate day) {
    get(ChangeAttachment.class).date(number, key, Optional.of(day), Language.EN);
  }

  private void prepared() {
    inTransaction(
        () ->
            get(CaseFiles.class)
                .get(number)
                .prepare(StoredFiles.HASH, new Ssn(TOM), clock.instant()));
  }

  private static byte[] largeText(int length) {
    Random random = new Random(length);
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) ('a' + random.nextInt(26));
    }
    return text;
  }
}
