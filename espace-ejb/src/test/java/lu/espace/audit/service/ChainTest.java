package lu.espace.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import lu.espace.audit.adapter.DatabaseAuditTrail;
import lu.espace.audit.domain.ChainFault;
import lu.espace.audit.domain.ChainFault.Kind;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.service.ServiceTest;
import lu.espace.verifier.AuditLogFiles;
import lu.espace.verifier.Fault;
import lu.espace.verifier.Line;
import lu.espace.verifier.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to the lines in the database past the product is found, and where. */
class ChainTest extends ServiceTest {

  private static final EspaceId ESPACE = new EspaceId(7);
  private static final EspaceId OTHER = new EspaceId(8);
  private static final int LINES = 8;

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        AuditWriter.class,
        DatabaseAuditTrail.class,
        SealLines.class,
        Chains.class,
        VerifyLog.class);
  }

  @BeforeEach
  void eightLinesAreSealed() {
    sql("insert into audit_sealer (id) values (1)");
    caller.isProfessional(CLAIRE);
    rights.grant(CLAIRE, ESPACE, Right.MANAGE_TEAM);
    for (int i = 0; i < LINES; i++) {
      write("Some.act" + i, ESPACE);
      write("Some.act" + i, OTHER);
    }
    seal();
  }

  @Test
  void anUntouchedChainHoldsAndCountsItsLinesWithoutGaps() {
    ChainState state = verify();
    assertThat(state.faults()).isEmpty();
    assertThat(state.lines()).isEqualTo(LINES);
    assertThat(numbers()).isEqualTo(LongStream.rangeClosed(1, LINES).boxed().toList());
  }

  @Test
  void theCheckOfTheLogIsItselfALineThatWaits() {
    verify();
    assertThat(verify().waiting()).isEqualTo(1);
    seal();
    ChainState state = verify();
    assertThat(state.lines()).isEqualTo(LINES + 2);
    assertThat(state.holds()).isTrue();
  }

  @Test
  void aChangedLineIsFound() {
    for (String change :
        List.of(
            "actor = 'nobody'",
            "verb = 'Other.act'",
            "outcome = 'DENIED'",
            "reason = 'ESP-0001'",
            "file_number = '7K3M-9QXD-2F5R'",
            "desk = 'adem-employers'",
            "mandatary = 'Fiduciaire'",
            "espace_id = 8",
            "salt = null",
            "happened_at = happened_at - interval '1' second",
            "hash = '" + "f".repeat(64) + "'")) {
      sql("create table keep as select * from audit_line where chain = 7 and line_number = 4");
      sql("update audit_line set " + change + " where chain = 7 and line_number = 4");
      assertThat(faults()).as(change).contains(new ChainFault(Kind.CHANGED, 4, 4));
      sql("delete from audit_line where chain = 7 and line_number = 4");
      sql("insert into audit_line select * from keep");
      sql("drop table keep");
      assertThat(faults()).as("undone: " + change).isEmpty();
    }
  }

  @Test
  void aChangeWhoseHashWasMadeToFitBreaksTheLineAfter() {
    sql("update audit_line set verb = 'Other.act' where chain = 7 and line_number = 4");
    String forged = stored(4).hashAt(4, stored(3).hash());
    sql("update audit_line set hash = '" + forged + "' where chain = 7 and line_number = 4");
    assertThat(faults()).containsExactly(new ChainFault(Kind.CHANGED, 5, 5));
  }

  @Test
  void aRemovedLineIsFound() {
    sql("delete from audit_line where chain = 7 and line_number = 3");
    assertThat(faults()).containsExactly(new ChainFault(Kind.REMOVED, 3, 3));
  }

  @Test
  void removedFirstLinesAreFound() {
    sql("delete from audit_line where chain = 7 and line_number < 3");
    assertThat(faults()).containsExactly(new ChainFault(Kind.REMOVED, 1, 2));
  }

  @Test
  void aRemovedLineIsFoundThoughTheOthersWereRenumbered() {
    sql("delete from audit_line where chain = 7 and line_number = 3");
    for (int number = 4; number <= LINES; number++) {
      sql(
          "update audit_line set line_number = "
              + (number - 1)
              + " where chain = 7 and line_number = "
              + number);
    }
    sql("update audit_chain set line_number = 7 where chain = 7");
    assertThat(faults()).first().isEqualTo(new ChainFault(Kind.CHANGED, 3, 3));
  }

  @Test
  void swappedLinesAreFoundNeighboursOrNot() {
    swapNumbers(4, 5);
    assertThat(faults()).containsExactly(new ChainFault(Kind.SWAPPED, 4, 5));
    swapNumbers(4, 5);
    swapNumbers(2, 6);
    assertThat(faults()).containsExactly(new ChainFault(Kind.SWAPPED, 2, 6));
    swapNumbers(2, 6);
    swapNumbers(7, 8);
    assertThat(faults()).containsExactly(new ChainFault(Kind.SWAPPED, 7, 8));
  }

  @Test
  void linesThatSwappedTheirContentsAreFound() {
    swapNumbers(4, 5);
    swapHashes(4, 5);
    assertThat(faults()).containsExactly(new ChainFault(Kind.SWAPPED, 4, 5));
  }

  @Test
  void aCutTailIsFoundBecauseTheHeadKnowsIt() {
    sql("delete from audit_line where chain = 7 and line_number > 6");
    assertThat(faults()).containsExactly(new ChainFault(Kind.CUT, 7, 8));
    sql("delete from audit_line where chain = 7");
    assertThat(faults()).containsExactly(new ChainFault(Kind.CUT, 1, 8));
  }

  @Test
  void aHeadThatWasSetBackOrLostIsFound() {
    sql("update audit_chain set line_number = 6 where chain = 7");
    assertThat(faults()).containsExactly(new ChainFault(Kind.END_REWRITTEN, 6, 8));
    sql("delete from audit_chain where chain = 7");
    assertThat(faults()).containsExactly(new ChainFault(Kind.END_REWRITTEN, 1, 8));
  }

  @Test
  void aLineMovedToAnotherEspaceIsMissedThere() {
    sql("update audit_line set chain = 9 where chain = 7 and line_number = 5");
    assertThat(faults()).containsExactly(new ChainFault(Kind.REMOVED, 5, 5));
  }

  @Test
  void aCutThatAlsoSetsTheHeadBackIsFoundByTheServersLogFile(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("espace-audit.log");
    Files.writeString(
        file, "2026-11-23T10:00 ESP-1301 SEALED chain=7 line=8 hash=" + stored(8).hash() + "\n");
    assertThat(operatorsFaults(List.of(file))).isEmpty();
    sql("update audit_line set verb = 'Other.act' where chain = 7 and line_number = 8");
    String forged = stored(8).hashAt(8, stored(7).hash());
    sql("update audit_line set hash = '" + forged + "' where chain = 7 and line_number = 8");
    sql("update audit_chain set hash = '" + forged + "' where chain = 7");
    assertThat(faults()).isEmpty();
    assertThat(operatorsFaults(List.of(file)))
        .containsExactly(new Fault(Fault.Kind.NOT_AS_LOGGED, 8, 8));
    sql("delete from audit_line where chain = 7 and line_number > 5");
    String hash = stored(5).hash();
    sql("update audit_chain set line_number = 5, hash = '" + hash + "' where chain = 7");
    assertThat(faults()).isEmpty();
    assertThat(operatorsFaults(List.of(file)))
        .containsExactly(new Fault(Fault.Kind.LOGGED_AND_GONE, 6, 8));
  }

  @Test
  void severalFaultsAreToldInTheirOrder() {
    sql("update audit_line set actor = 'nobody' where chain = 7 and line_number = 6");
    sql("delete from audit_line where chain = 7 and line_number = 2");
    sql("delete from audit_line where chain = 7 and line_number = 8");
    assertThat(faults())
        .containsExactly(
            new ChainFault(Kind.REMOVED, 2, 2),
            new ChainFault(Kind.CHANGED, 6, 6),
            new ChainFault(Kind.CUT, 8, 8));
  }

  @Test
  void faultsOfOneEspaceAreNoneOfAnother() {
    sql("update audit_line set actor = 'nobody' where chain = 8 and line_number = 6");
    assertThat(faults()).isEmpty();
  }

  @Test
  void onlyWhoManagesTheTeamMayCheck() {
    caller.isProfessional(TOM);
    assertThatThrownBy(this::verify).hasMessage("ESP-0001");
  }

  @Test
  void linesOfManyBatchesMakeOneChain() {
    for (int i = 0; i < 2 * SealLines.BATCH; i++) {
      write("Some.more", ESPACE);
    }
    assertThat(get(SealLines.class).sealNext().lines()).isEqualTo(SealLines.BATCH);
    seal();
    ChainState state = verify();
    assertThat(state.holds()).isTrue();
    assertThat(state.lines()).isEqualTo(LINES + 2L * SealLines.BATCH);
  }

  @Test
  void twoSealersAtOnceMakeOneChain() {
    for (int i = 0; i < 300; i++) {
      write("Some.more", i % 2 == 0 ? ESPACE : OTHER);
      clock.advance(Duration.ofMillis(1));
    }
    List<Result<Integer>> results =
        together(
            () -> get(SealLines.class).sealNext().lines(),
            () -> get(SealLines.class).sealNext().lines());
    assertThat(results).allMatch(result -> result.failure() == null);
    assertThat(results.stream().mapToInt(Result::value).sum()).isEqualTo(300);
    assertThat(verify().holds()).isTrue();
    assertThat(verify().lines()).isEqualTo(LINES + 150);
  }

  private void write(String verb, EspaceId espace) {
    inTransaction(() -> get(AuditTrail.class).done(Lines.act(TOM, verb, espace)));
  }

  private void seal() {
    int sealed;
    do {
      sealed = get(SealLines.class).sealNext().lines();
    } while (sealed > 0);
  }

  private ChainState verify() {
    return get(VerifyLog.class).verify(ESPACE);
  }

  /**
   * What both checks found: the product's own, and the operator's, which shares no code with it.
   */
  private List<ChainFault> faults() {
    List<ChainFault> faults = verify().faults();
    assertThat(operatorsFaults(List.of()))
        .extracting(Fault::kind, Fault::from, Fault::to)
        .isEqualTo(
            faults.stream()
                .map(f -> tuple(Fault.Kind.valueOf(f.kind().name()), f.from(), f.to()))
                .toList());
    return faults;
  }

  private static List<Fault> operatorsFaults(List<Path> logFiles) {
    try (Connection connection = openConnection()) {
      return new Verification(connection, AuditLogFiles.read(logFiles))
          .run().stream()
              .filter(report -> report.chain() == ESPACE.value())
              .flatMap(report -> report.faults().stream())
              .toList();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void swapNumbers(int first, int second) {
    sql("update audit_line set line_number = -1 where chain = 7 and line_number = " + first);
    sql(
        "update audit_line set line_number = "
            + first
            + " where chain = 7 and line_number = "
            + second);
    sql("update audit_line set line_number = " + second + " where chain = 7 and line_number = -1");
  }

  private void swapHashes(int first, int second) {
    String one = stored(first).hash();
    String other = stored(second).hash();
    sql("update audit_line set hash = '" + other + "' where chain = 7 and line_number = " + first);
    sql("update audit_line set hash = '" + one + "' where chain = 7 and line_number = " + second);
  }

  private static Line stored(int number) {
    String query =
        "select " + Line.COLUMNS + " from audit_line where chain = 7 and line_number = " + number;
    try (Connection connection = openConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return Line.of(row);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private List<Long> numbers() {
    return inTransaction(
        () ->
            entityManager()
                .createQuery(
                    "select l.number from AuditLine l where l.chain = 7 and l.number > 0"
                        + " order by l.number",
                    Long.class)
                .getResultList());
  }

  private void sql(String statement) {
    inTransaction(() -> entityManager().createNativeQuery(statement).executeUpdate());
  }
}
