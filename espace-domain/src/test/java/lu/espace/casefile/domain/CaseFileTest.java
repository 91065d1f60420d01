package lu.espace.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Ssn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {

  private static final Ssn CLAIRE = new Ssn("10800000000000000101");
  private static final Ssn PAUL = new Ssn("10800000000000000401");
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final String HASH = "a".repeat(64);

  private final CaseFile file =
      CaseFile.started(
          new EspaceId(7),
          new CaseFile.Filing(new ProcedureCode("adem-vacancy"), 3, Compartment.HR, Language.FR),
          xml("<v/>"),
          CLAIRE,
          MORNING);

  @Test
  void startsAsAnUntouchedDraft() {
    assertThat(file.state()).isEqualTo(FileState.DRAFT);
    assertThat(file.instanceVersion()).isZero();
    assertThat(file.createdBy()).isEqualTo(CLAIRE);
    assertThat(file.desk()).isEmpty();
    assertThat(file.preparation()).isEmpty();
  }

  @Test
  void aChangeCountsAndTellsWhoAndWhen() {
    file.changed(xml("<v>1</v>"), false, PAUL, NOON);

    assertThat(file.instance()).isEqualTo(xml("<v>1</v>"));
    assertThat(file.instanceVersion()).isEqualTo(1);
    assertThat(file.changedBy()).isEqualTo(PAUL);
    assertThat(file.changedAt()).isEqualTo(NOON);
  }

  @Test
  void theSameAnswersChangeNothing() {
    file.prepare(HASH, CLAIRE, MORNING);
    file.changed(xml("<v/>"), true, PAUL, NOON);

    assertThat(file.state()).isEqualTo(FileState.PREPARED);
    assertThat(file.instanceVersion()).isZero();
    assertThat(file.changedAt()).isEqualTo(MORNING);
  }

  @Test
  void aChangeMakesThePreparedDocumentVoid() {
    file.prepare(HASH, CLAIRE, MORNING);
    file.changed(xml("<v>1</v>"), false, CLAIRE, NOON);

    assertThat(file.state()).isEqualTo(FileState.DRAFT);
    assertThat(file.preparation()).isEmpty();
    assertRefused(CaseFileError.NOT_NOW, () -> file.signed(HASH, CLAIRE, NOON));
  }

  @Test
  void thePreparationRemembersTheVersionThatItShows() {
    file.changed(xml("<v>1</v>"), false, CLAIRE, NOON);
    file.prepare(HASH, CLAIRE, NOON);

    assertThat(file.preparation())
        .hasValueSatisfying(
            preparation -> {
              assertThat(preparation.version()).isEqualTo(1);
              assertThat(preparation.hash()).isEqualTo(HASH);
            });
  }

  @Test
  void anotherDocumentThanThePreparedOneIsNotAcceptedAsSigned() {
    file.prepare(HASH, CLAIRE, MORNING);

    assertRefused(CaseFileError.OTHER_DOCUMENT, () -> file.signed("b".repeat(64), CLAIRE, MORNING));
    assertThat(file.state()).isEqualTo(FileState.PREPARED);
  }

  @Test
  void nothingChangesAfterTheSignature() {
    sign();

    assertRefused(
        CaseFileError.NOT_CHANGEABLE, () -> file.changed(xml("<v>1</v>"), false, CLAIRE, NOON));
    assertRefused(CaseFileError.NOT_CHANGEABLE, () -> file.prepare(HASH, CLAIRE, NOON));
    assertRefused(CaseFileError.NOT_NOW, () -> file.reopen(CLAIRE, NOON));
  }

  @Test
  void isNotSentBeforeItIsSigned() {
    file.prepare(HASH, CLAIRE, MORNING);

    assertRefused(CaseFileError.NOT_NOW, () -> file.sent("adem-employers", CLAIRE, NOON));
  }

  @Test
  void isNotSentTwice() {
    send();

    assertRefused(CaseFileError.NOT_NOW, () -> file.sent("adem-employers", CLAIRE, NOON));
  }

  @Test
  void aSecondDeliveryDoesNotSetTheFileBack() {
    deliver();
    file.status(FileState.ACCEPTED, PAUL, NOON);
    file.delivered(NOON);

    assertThat(file.state()).isEqualTo(FileState.ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "ACKNOWLEDGED,IN_PROGRESS",
    "ACKNOWLEDGED,REFUSED",
    "IN_PROGRESS,INFORMATION_NEEDED",
    "INFORMATION_NEEDED,IN_PROGRESS",
    "IN_PROGRESS,ACCEPTED"
  })
  void theDeskMovesTheFileOn(FileState first, FileState second) {
    deliver();
    file.status(first, PAUL, NOON);
    file.status(second, PAUL, NOON);

    assertThat(file.state()).isEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource(FileState.class)
  void aDecidedFileStays(FileState next) {
    deliver();
    file.status(FileState.REFUSED, PAUL, NOON);

    assertRefused(CaseFileError.NOT_NOW, () -> file.status(next, PAUL, NOON));
  }

  @Test
  void theDeskSaysNothingOnAFileThatItHasNotGot() {
    send();

    assertRefused(CaseFileError.NOT_NOW, () -> file.status(FileState.ACKNOWLEDGED, PAUL, NOON));
  }

  @Test
  void aRowSeenBeforeRowsMovedIsRefused() {
    file.changed(xml("<v>1</v>"), true, CLAIRE, NOON);

    assertRefused(CaseFileError.ROWS_MOVED, () -> file.requireSameRows(0));
    file.requireSameRows(1);
  }

  private void sign() {
    file.prepare(HASH, CLAIRE, MORNING);
    file.signed(HASH, CLAIRE, NOON);
  }

  private void send() {
    sign();
    file.sent("adem-employers", CLAIRE, NOON);
  }

  private void deliver() {
    send();
    file.delivered(NOON);
  }

  private static void assertRefused(CaseFileError error, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }

  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
