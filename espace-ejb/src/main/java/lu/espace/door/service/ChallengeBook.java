package lu.espace.door.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lu.espace.door.domain.ChallengeText;
import lu.espace.door.domain.DoorError;
import lu.espace.door.domain.LoginChallenge;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.Roundtrip;

/**
 * Writes each step of a login down in a transaction of its own, so that it stands whatever happens
 * to the next one: a challenge that was answered is used up, even if the answer is refused.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChallengeBook {

  /** A used challenge is known for a day, to tell a replay from something unknown. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private static final String WHY = "who comes to the door is nobody yet";

  @Inject private Challenges challenges;
  @Inject private Clock clock;

  /** A login begins in a browser. */
  @OpenToEveryone(WHY)
  public void begin(String browser, Roundtrip roundtrip) {
    Instant now = clock.instant();
    challenges.removeForgotten(now.minus(REMEMBERED));
    challenges.add(new LoginChallenge(browser, roundtrip.state(), roundtrip.verifier(), now));
  }

  /**
   * @throws BusinessException {@link DoorError} for a state that was never given out, or to another
   *     browser, or is stale or used up
   */
  @OpenToEveryone(WHY)
  public PendingLogin open(String browser, String state) {
    LoginChallenge challenge =
        challenges.find(state).orElseThrow(() -> new BusinessException(DoorError.UNKNOWN_RETURN));
    challenge.requireBrowser(browser);
    challenge.requireOpen(clock.instant());
    return new PendingLogin(challenge);
  }

  /** The holder is known and shall sign this. */
  @OpenToEveryone(WHY)
  public void challenge(long id, ChallengeText text, RemoteKey key, Roundtrip confirmation) {
    LoginChallenge challenge = get(id);
    challenge.challenge(text, key.id(), key.chain(), clock.instant());
    challenge.await(confirmation.state(), confirmation.verifier());
    spend();
  }

  /**
   * The challenge is answered and no second answer is taken.
   *
   * @throws BusinessException {@link DoorError#REPLAYED} for all but the first
   */
  @OpenToEveryone(WHY)
  public void use(long id) {
    get(id).use(clock.instant());
    spend();
  }

  private LoginChallenge get(long id) {
    return challenges.find(id).orElseThrow(() -> new BusinessException(DoorError.UNKNOWN_RETURN));
  }

  private void spend() {
    try {
      challenges.flush();
    } catch (OptimisticLockException simultaneous) {
      throw new BusinessException(DoorError.REPLAYED, simultaneous);
    }
  }
}
