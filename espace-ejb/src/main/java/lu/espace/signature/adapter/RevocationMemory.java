package lu.espace.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lu.espace.shared.port.Configuration;

/**
 * Answers about revocation, kept for as long as the administrator allows and no longer: a holder
 * who logs in and signs does not wait for the same answer twice, and a revocation is known after
 * that time at the latest. What an authority refused to answer is never kept.
 */
@ApplicationScoped
class RevocationMemory {

  private static final int MOST = 2_000;

  /** What an authority said, and when it was asked. */
  private static final class Answer {

    private final byte[] bytes;
    private final Instant at;

    Answer(byte[] bytes, Instant at) {
      this.bytes = bytes.clone();
      this.at = at;
    }
  }

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private Configuration configuration;
  private Clock clock;

  protected RevocationMemory() {}

  @Inject
  RevocationMemory(Configuration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  /**
   * The answer to a question, asked anew where the kept one is too old.
   *
   * @param isAnswer tells an answer from an excuse
   */
  byte[] answer(String question, Supplier<byte[]> ask, Predicate<byte[]> isAnswer) {
    Optional<Answer> kept = Optional.ofNullable(answers.get(question)).filter(this::isFresh);
    if (kept.isPresent()) {
      return kept.get().bytes.clone();
    }
    Instant before = clock.instant();
    byte[] bytes = ask.get();
    if (isAnswer.test(bytes)) {
      makeRoom();
      answers.put(question, new Answer(bytes, before));
    }
    return bytes;
  }

  private boolean isFresh(Answer answer) {
    Instant now = clock.instant();
    return !answer.at.isAfter(now)
        && now.isBefore(answer.at.plus(configuration.revocationMaxAge()));
  }

  private void makeRoom() {
    answers.values().removeIf(answer -> !isFresh(answer));
    if (answers.size() >= MOST) {
      answers.clear();
    }
  }
}
