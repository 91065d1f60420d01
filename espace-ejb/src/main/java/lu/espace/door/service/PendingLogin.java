package lu.espace.door.service;

import java.security.cert.X509Certificate;
import java.util.List;
import lu.espace.door.domain.ChallengeStep;
import lu.espace.door.domain.ChallengeText;
import lu.espace.door.domain.LoginChallenge;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.Roundtrip;

/** A login under way as it was stored last, for the work between two transactions. */
class PendingLogin {

  private final LoginChallenge stored;

  PendingLogin(LoginChallenge stored) {
    this.stored = stored;
  }

  long id() {
    return stored.id();
  }

  ChallengeStep step() {
    return stored.step();
  }

  Roundtrip roundtrip() {
    return new Roundtrip(Roundtrip.Purpose.LOGIN, stored.state(), stored.verifier());
  }

  ChallengeText text() {
    return stored.text();
  }

  RemoteKey key() {
    return new RemoteKey(stored.keyId(), chain());
  }

  List<X509Certificate> chain() {
    return stored.chain();
  }

  X509Certificate certificate() {
    return chain().get(0);
  }
}
