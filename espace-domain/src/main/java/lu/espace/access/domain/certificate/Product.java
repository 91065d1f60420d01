package lu.espace.access.domain.certificate;

import java.util.Optional;
import java.util.Set;

/** What the holder bought, as far as the policies of its certificate tell. */
public enum Product {
  /** Smartcard or Signing Stick: the same chip and the same policies. */
  CARD,
  /** The key stays at LuxTrust. */
  SIGNING_SERVER,
  /** Of a legal person. */
  SEAL,
  /** For trying an installation out. */
  TEST,
  UNKNOWN;

  /** The product behind a certificate with these policies. */
  public static Product of(Set<String> policies) {
    return policies.stream()
        .sorted()
        .map(KnownPolicy::of)
        .flatMap(Optional::stream)
        .map(KnownPolicy::product)
        .filter(product -> product != UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
