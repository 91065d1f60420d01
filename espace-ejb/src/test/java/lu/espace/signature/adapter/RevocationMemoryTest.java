package lu.espace.signature.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.DSSException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.service.TestClock;
import lu.espace.signature.TrustConfiguration;
import lu.espace.signature.adapter.health.TrustServicesHealth;
import org.junit.jupiter.api.Test;

/** Answers of authorities: how long they are kept, and what is told of a silent authority. */
class RevocationMemoryTest {

  private static final URI OCSP = URI.create("http://ocsp.example/q");

  private final TestClock clock = new TestClock();
  private final Configuration configuration = new TrustConfiguration(null);
  private final RevocationMemory memory = new RevocationMemory(configuration, clock);
  private final TrustServicesWatch watch = new TrustServicesWatch(new TrustServicesHealth(), clock);
  private final AtomicInteger asked = new AtomicInteger();

  private byte[] ask(String question) {
    return memory.answer(
        question, () -> new byte[] {(byte) asked.incrementAndGet()}, answer -> true);
  }

  @Test
  void anAnswerIsKeptForAsLongAsTheAdministratorAllows() {
    assertThat(ask("q")).isEqualTo(ask("q"));
    assertThat(asked).hasValue(1);
    clock.advance(configuration.revocationMaxAge());
    ask("q");
    assertThat(asked).hasValue(2);
    ask("another question");
    assertThat(asked).hasValue(3);
  }

  @Test
  void anExcuseIsNotKept() {
    for (int i = 0; i < 2; i++) {
      memory.answer("q", () -> new byte[] {(byte) asked.incrementAndGet()}, answer -> false);
    }
    assertThat(asked).hasValue(2);
  }

  @Test
  void silenceIsNotKept() {
    assertThatThrownBy(
            () ->
                memory.answer(
                    "q",
                    () -> {
                      throw new DSSException("silent");
                    },
                    answer -> true))
        .isInstanceOf(DSSException.class);
    ask("q");
    assertThat(asked).hasValue(1);
  }

  @Test
  void theAlarmSaysSinceWhenAServiceIsSilentAndEndsWithItsAnswer() {
    watch.isSilent(OCSP);
    clock.advance(Duration.ofMinutes(7));
    watch.isSilent(URI.create(OCSP + "?again"));
    assertThat(watch.silent()).containsOnlyKeys("http://ocsp.example/q");
    assertThat(watch.silent().get("http://ocsp.example/q").since()).isEqualTo(TestClock.START);
    watch.answers(OCSP);
    assertThat(watch.silent()).isEmpty();
  }
}
