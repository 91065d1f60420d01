package lu.espace.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.Title;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ServiceTest;
import lu.espace.shared.service.TestClock;
import org.junit.jupiter.api.Test;

class RecordLoginTest extends ServiceTest {

  private static final Visit WORK = new Visit(Door.CARD, "Firefox 140, Windows");

  @Override
  protected List<Class<?>> beans() {
    return List.of(RecordLogin.class, LoginBook.class, Holders.class);
  }

  @Test
  void aFirstLoginMakesTheHolderKnown() {
    caller.isAdministrator(CLAIRE);
    LoggedIn login = get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
    assertThat(login.fullName()).isEqualTo("Claire Schmit");
    assertThat(login.title()).isEqualTo(Title.ADMINISTRATOR);
    assertThat(login.lastLogin()).isEmpty();
    assertThat(inTransaction(() -> get(Holders.class).findName(new Ssn(CLAIRE))))
        .hasValue("Claire Schmit");
  }

  @Test
  void theNextLoginTellsTheOneBefore() {
    caller.isAdministrator(CLAIRE);
    get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
    clock.advance(Duration.ofDays(1));
    assertThat(get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK).lastLogin())
        .hasValue(TestClock.START);
  }

  @Test
  void theLastCertificateTellsTheBusiness() {
    caller.isAdministrator(CLAIRE);
    get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
    assertThat(inTransaction(() -> get(Holders.class).findLastCertificate(new Ssn(CLAIRE))))
        .hasValueSatisfying(
            content -> assertThat(content.subject().organisation()).hasValue("Ateliers Schmit"));
  }

  @Test
  void aCertificateOfAnotherIsRefused() {
    caller.isProfessional(TOM);
    assertThatThrownBy(() -> get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK))
        .hasMessage("ESP-0102");
    assertThatThrownBy(() -> get(RecordLogin.class).record(new byte[] {1}, WORK))
        .hasMessage("ESP-0101");
    assertThat(audit.lines())
        .containsExactly(
            "RecordLogin.record FAILED ESP-0102", "RecordLogin.record FAILED ESP-0101");
  }

  @Test
  void twoFirstLoginsAtTheSameMomentBothSucceed() {
    List<Result<LoggedIn>> results = together(this::claireLogsIn, this::claireLogsIn);
    assertThat(results).allSatisfy(result -> assertThat(result.failure()).isNull());
  }

  private LoggedIn claireLogsIn() {
    caller.isAdministrator(CLAIRE);
    return get(RecordLogin.class).record(Certificates.CLAIRE.encoded(), WORK);
  }
}
