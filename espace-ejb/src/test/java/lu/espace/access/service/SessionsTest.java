package lu.espace.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.SessionEnd;
import lu.espace.access.domain.Visit;
import lu.espace.shared.service.ServiceTest;
import lu.espace.shared.service.TestClock;
import org.junit.jupiter.api.Test;

class SessionsTest extends ServiceTest {

  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final String CARD = "c".repeat(64);

  @Override
  protected List<Class<?>> beans() {
    return List.of(BeginSession.class, KeepSession.class, MySessions.class, SessionBook.class);
  }

  @Test
  void aSessionIsListedWithItsBrowserAndTheCurrentOneIsMarked() {
    caller.isProfessional(TOM);
    String work = begin("Firefox 140, Windows");
    clock.advance(Duration.ofMinutes(5));
    String home = begin("Safari 18, macOS");
    assertThat(get(MySessions.class).list(home))
        .extracting(OpenSession::browser, OpenSession::current)
        .containsExactly(tuple("Safari 18, macOS", true), tuple("Firefox 140, Windows", false));
    assertThat(get(MySessions.class).list(work).get(1).started()).isEqualTo(TestClock.START);
  }

  @Test
  void anEndedSessionIsRefusedAtItsNextRequest() {
    caller.isProfessional(TOM);
    String here = begin("Firefox 140, Windows");
    String there = begin("Safari 18, macOS");
    assertThat(state(there).isOpen()).isTrue();
    get(MySessions.class).end(id("Safari 18, macOS", here));
    assertThat(state(there).end()).hasValue(SessionEnd.BY_HOLDER);
    assertThat(state(there).at()).hasValue(TestClock.START);
    assertThat(state(here).isOpen()).isTrue();
    assertThat(get(MySessions.class).list(here)).hasSize(1);
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    caller.isProfessional(TOM);
    String toms = begin("Firefox 140, Windows");
    long id = id("Firefox 140, Windows", toms);
    caller.isAdministrator(CLAIRE);
    assertThatThrownBy(() -> get(MySessions.class).end(id)).hasMessage("ESP-0002");
    assertThat(get(MySessions.class).list(toms)).isEmpty();
    assertThat(state(toms).isOpen()).isTrue();
  }

  @Test
  void allOthersEndAtOnce() {
    caller.isProfessional(TOM);
    String here = begin("Firefox 140, Windows");
    List<String> others = List.of(begin("A"), begin("B"));
    assertThat(get(MySessions.class).endOthers(here)).isEqualTo(2);
    assertThat(others).noneMatch(key -> state(key).isOpen());
    assertThat(state(here).isOpen()).isTrue();
  }

  @Test
  void aSessionThatNobodyUsesIsNoLongerListed() {
    caller.isProfessional(TOM);
    String forgotten = begin("A");
    clock.advance(Duration.ofMinutes(20));
    assertThat(state(forgotten).isOpen()).isTrue();
    clock.advance(Duration.ofMinutes(20));
    assertThat(get(MySessions.class).list(forgotten)).hasSize(1);
    clock.advance(Duration.ofMinutes(12));
    assertThat(get(MySessions.class).list(forgotten)).isEmpty();
  }

  @Test
  void theLastUseIsWrittenOnceAMinuteAtMost() {
    caller.isProfessional(TOM);
    String key = begin("A");
    clock.advance(Duration.ofSeconds(59));
    state(key);
    assertThat(get(MySessions.class).list(key).get(0).seen()).isEqualTo(TestClock.START);
    clock.advance(Duration.ofSeconds(1));
    state(key);
    assertThat(get(MySessions.class).list(key).get(0).seen()).isEqualTo(clock.instant());
  }

  @Test
  void theFirstReasonOfAnEndStays() {
    caller.isProfessional(TOM);
    String key = begin("A");
    get(KeepSession.class).end(key, SessionEnd.LOGGED_OUT);
    get(KeepSession.class).end(key, SessionEnd.OTHER_CERTIFICATE);
    assertThat(state(key).end()).hasValue(SessionEnd.LOGGED_OUT);
  }

  @Test
  void aKeyThatNobodyGaveOutOpensNothing() {
    assertThat(state("0".repeat(64)).isOpen()).isFalse();
  }

  @Test
  void askingWhetherASessionGoesOnLeavesNoAuditLineButEndingOneDoes() {
    caller.isProfessional(TOM);
    String key = begin("A");
    state(key);
    get(MySessions.class).end(id("A", key));
    assertThat(audit.lines())
        .containsExactly("BeginSession.begin DONE", "MySessions.list DONE", "MySessions.end DONE");
  }

  private String begin(String browser) {
    return get(BeginSession.class).begin(CARD, new Visit(Door.CARD, browser), IDLE);
  }

  private SessionState state(String key) {
    return get(KeepSession.class).use(key, IDLE);
  }

  private long id(String browser, String key) {
    return get(MySessions.class).list(key).stream()
        .filter(session -> session.browser().equals(browser))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
