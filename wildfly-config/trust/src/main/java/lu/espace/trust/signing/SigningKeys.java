package lu.espace.trust.signing;

import java.util.List;
import java.util.Optional;
import lu.espace.sandbox.pki.SandboxPki;

/** Every key that the signing server holds: one for each person whose key is remote. */
public final class SigningKeys {

  private final List<SigningKey> keys;

  SigningKeys(SandboxPki pki) {
    this.keys =
        pki.holders().stream().filter(h -> h.person().remote()).map(SigningKey::of).toList();
  }

  /** A key by its name in the API. */
  public Optional<SigningKey> find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** The key of a person. */
  public Optional<SigningKey> findBySsn(String ssn) {
    return keys.stream().filter(key -> key.person().ssn().equals(ssn)).findFirst();
  }
}
