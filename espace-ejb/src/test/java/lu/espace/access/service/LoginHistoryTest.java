package lu.espace.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.domain.certificate.Title;
import lu.espace.shared.service.ServiceTest;
import lu.espace.shared.service.TestClock;
import org.junit.jupiter.api.Test;

class LoginHistoryTest extends ServiceTest {

  private static final Visit WORK = new Visit(Door.CARD, "Firefox 140, Windows");

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        LoginHistory.class, RecordLogin.class, LoginBook.class, RecordRefusal.class, Holders.class);
  }

  @Test
  void aLoginTellsWhenWhereAndWithWhichCertificate() {
    caller.isAdministrator(CLAIRE);
    get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
    assertThat(first("").lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.at()).isEqualTo(TestClock.START);
              assertThat(line.browser()).isEqualTo("Firefox 140, Windows");
              assertThat(line.door()).isEqualTo(Door.CARD);
              assertThat(line.title()).isEqualTo(Title.ADMINISTRATOR);
              assertThat(line.fingerprint()).isEqualTo(content(Certificates.CLAIRE).fingerprint());
              assertThat(line.obstacle()).isNull();
            });
  }

  @Test
  void aRefusedAttemptIsReadByTheHolderWhenItComesInLater() {
    refused(LoginObstacle.KEY_USAGE);
    clock.advance(Duration.ofHours(1));
    caller.isAdministrator(CLAIRE);
    LoggedIn login = get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
    assertThat(login.lastLogin()).as("a refused attempt is no login").isEmpty();
    assertThat(first("").lines())
        .extracting(LoginLine::obstacle)
        .containsExactly(null, LoginObstacle.KEY_USAGE);
  }

  @Test
  void aBrowserThatAsksAgainAndAgainIsOneAttempt() {
    refused(LoginObstacle.POLICY);
    clock.advance(Duration.ofSeconds(59));
    refused(LoginObstacle.POLICY);
    refused(LoginObstacle.TITLE);
    clock.advance(Duration.ofSeconds(2));
    refused(LoginObstacle.POLICY);
    caller.isAdministrator(CLAIRE);
    assertThat(first("").lines())
        .extracting(LoginLine::obstacle)
        .containsExactly(LoginObstacle.POLICY, LoginObstacle.TITLE, LoginObstacle.POLICY);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetitionEvenAtTheSameMoment() {
    caller.isAdministrator(CLAIRE);
    for (int i = 0; i < 45; i++) {
      get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), new Visit(Door.CARD, "no " + i));
      clock.advance(i % 3 == 0 ? Duration.ofSeconds(1) : Duration.ZERO);
    }
    List<String> seen = new ArrayList<>();
    LoginPage page = first("");
    while (true) {
      page.lines().forEach(line -> seen.add(line.browser()));
      if (page.next().isEmpty()) {
        break;
      }
      page = first(page.next());
    }
    assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    assertThat(seen.get(0)).isEqualTo("no 44");
    assertThat(seen.get(44)).isEqualTo("no 0");
  }

  @Test
  void nobodyReadsTheLoginsOfAnother() {
    caller.isAdministrator(CLAIRE);
    get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
    caller.isProfessional(TOM);
    assertThat(first("").lines()).isEmpty();
    assertThat(first("x' or 1=1 --").lines()).isEmpty();
  }

  private void refused(LoginObstacle obstacle) {
    caller.isNobody();
    get(RecordRefusal.class).record(content(Certificates.CLAIRE), obstacle, WORK);
  }

  private LoginPage first(String after) {
    return get(LoginHistory.class).page(after);
  }

  private static CertificateContent content(Certificates certificate) {
    try {
      return CertificateReader.read(certificate.encoded());
    } catch (CertificateException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
