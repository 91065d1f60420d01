package lu.espace.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.service.FileKey;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.port.AuditTrail.Act;
import lu.espace.shared.port.AuditTrail.Outcome;
import org.junit.jupiter.api.Test;

class BusinessLogTest extends LogTest {

  @Test
  void theLogSaysInWordsWhoDidViewedOrWasDeniedWhat() {
    done(Lines.act(CLAIRE, "SendCaseFile.send", espace, file));
    done(Lines.act(TOM, "FilePage.of", espace, file));
    notDone(Lines.act(JEAN, "SendCaseFile.send", espace, file), Outcome.DENIED, "ESP-0001");
    notDone(Lines.act(TOM, "SendCaseFile.send", espace, file), Outcome.FAILED, "ESP-0802");
    assertThat(lines(LogFilter.NONE))
        .extracting(LogLine::who, LogLine::what, LogLine::kind, LogLine::reason)
        .containsExactly(
            tuple("Tom Weber (not in the team)", "Send the file", LogKind.FAILED, "ESP-0802"),
            tuple("Jean Muller (not in the team)", "Send the file", LogKind.DENIED, "ESP-0001"),
            tuple("Tom Weber (not in the team)", "View the file", LogKind.VIEWED, null),
            tuple("Claire Schmit", "Send the file", LogKind.DONE, null));
  }

  @Test
  void anAgentIsNamedByItsInstitution() {
    done(agents("DeskFilePage.of"));
    LogLine line = lines(LogFilter.NONE).get(0);
    assertThat(line.who()).isEqualTo("An agent of ADEM");
    assertThat(line.kind()).isEqualTo(LogKind.VIEWED);
  }

  @Test
  void whoActsUnderAMandateIsShownWithBothBusinesses() {
    done(
        new Act(
            TOM,
            "SaveAnswers.save",
            Optional.of(espace),
            Optional.of(file),
            Optional.empty(),
            Optional.of("Fiduciaire Weber")));
    assertThat(lines(LogFilter.NONE).get(0).who())
        .isEqualTo("Tom Weber of Fiduciaire Weber, on behalf of Ateliers Schmit S.à r.l.");
  }

  @Test
  void eachFilterLeavesItsLines() {
    done(Lines.act(CLAIRE, "SaveInformation.save", espace));
    clock.advance(Duration.ofDays(1));
    done(Lines.act(CLAIRE, "FilePage.of", espace, file));
    notDone(Lines.act(JEAN, "FilePage.of", espace, file), Outcome.DENIED, "ESP-0001");
    done(agents("DeskFilePage.of"));
    assertThat(verbs(new LogFilter(LogKind.DONE, null, null, null, null)))
        .containsExactly("Save information of the business");
    assertThat(lines(new LogFilter(LogKind.VIEWED, null, null, null, null))).hasSize(2);
    assertThat(lines(new LogFilter(LogKind.DENIED, null, null, null, null))).hasSize(1);
    assertThat(lines(new LogFilter(LogKind.FAILED, null, null, null, null))).isEmpty();
    assertThat(lines(new LogFilter(null, null, file, null, null))).hasSize(3);
    assertThat(lines(new LogFilter(null, null, FileNumber.random(), null, null))).isEmpty();
    assertThat(lines(by(LogPerson.AGENTS))).hasSize(1);
    assertThat(lines(by(LogPerson.OTHERS))).extracting(LogLine::kind).containsOnly(LogKind.DENIED);
    LocalDate first = LocalDate.of(2026, 11, 23);
    assertThat(lines(new LogFilter(null, null, null, null, first))).hasSize(1);
    assertThat(lines(new LogFilter(null, null, null, first.plusDays(1), null))).hasSize(3);
  }

  @Test
  void theLogIsFilteredByAMemberWhoseKeyTellsNothing() {
    done(Lines.act(CLAIRE, "SaveInformation.save", espace));
    done(agents("DeskFilePage.of"));
    LogPerson claire = page(LogFilter.NONE, null).people().get(0);
    assertThat(claire.name()).isEqualTo("Claire Schmit");
    assertThat(claire.key()).doesNotContain(CLAIRE);
    assertThat(verbs(by(claire.key()))).containsExactly("Save information of the business");
    assertThat(lines(by("p999999"))).isEmpty();
    assertThat(lines(by("' or 1=1"))).isEmpty();
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrOverlap() {
    for (int i = 0; i < 2 * BusinessLog.ROWS + 5; i++) {
      done(Lines.act(CLAIRE, "SaveInformation.save", espace));
      clock.advance(Duration.ofMillis(i % 3));
    }
    List<LogLine> all = new ArrayList<>();
    LogPage page = page(LogFilter.NONE, null);
    assertThat(page.count()).isEqualTo(45);
    all.addAll(page.lines());
    while (page.next() != null) {
      page = page(LogFilter.NONE, page.next());
      all.addAll(page.lines().stream().filter(line -> line.kind() == LogKind.DONE).toList());
    }
    assertThat(all).hasSize(45);
    assertThat(all).extracting(LogLine::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void onlyWhoManagesTheTeamReadsTheLog() {
    caller.isProfessional(TOM);
    assertThatThrownBy(() -> page(LogFilter.NONE, null))
        .isInstanceOf(BusinessException.class)
        .hasMessage("ESP-0001");
  }

  @Test
  void whoManagesSomeSubjectAreasOnlySeesNothingOfTheFilesOfOthers() {
    done(Lines.act(CLAIRE, "SaveInformation.save", espace));
    done(Lines.act(CLAIRE, "SendCaseFile.send", espace, file));
    managed = Scope.of(Compartment.HR);
    assertThat(lines(LogFilter.NONE)).hasSize(2);
    managed = Scope.of(Compartment.TAX);
    assertThat(verbs(LogFilter.NONE)).containsExactly("Save information of the business");
  }

  @Test
  void theLogOfOneEspaceTellsNothingOfAnother() {
    done(Lines.act(CLAIRE, "SaveInformation.save", new EspaceId(999)));
    assertThat(lines(LogFilter.NONE)).isEmpty();
  }

  private LogPage page(LogFilter filter, FileKey after) {
    return get(BusinessLog.class).page(espace, filter, Optional.ofNullable(after), Language.EN);
  }

  /** The lines, without those that reading the log leaves itself. */
  private List<LogLine> lines(LogFilter filter) {
    return page(filter, null).lines().stream()
        .filter(line -> !line.what().equals("View the log"))
        .toList();
  }

  private List<String> verbs(LogFilter filter) {
    return lines(filter).stream().map(LogLine::what).toList();
  }

  private static LogFilter by(String person) {
    return new LogFilter(null, person, null, null, null);
  }

  private Act agents(String verb) {
    return new Act(
        JEAN,
        verb,
        Optional.of(espace),
        Optional.of(file),
        Optional.of("adem-employers"),
        Optional.empty());
  }
}
