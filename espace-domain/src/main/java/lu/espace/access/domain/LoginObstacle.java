package lu.espace.access.domain;

import java.util.Arrays;

/** What can keep a certificate out; a page explains each and says what to do. */
public enum LoginObstacle {
  /** Not for logging in: the certificate that signs, or one for something else. */
  KEY_USAGE,
  /** Made for tests, or by the authority for trying an installation out. */
  TEST_CERTIFICATE,
  /** Issued under rules that the administrator does not accept for logging in. */
  POLICY,
  /** Names its holder as a private person. */
  PRIVATE,
  /** A title that gives no access. */
  TITLE,
  /** Bears no number of its holder, or more than one. */
  NUMBER,
  /** Its authority has taken it back. */
  REVOKED,
  /** Whether its authority has taken it back cannot be found out. */
  REVOCATION_UNKNOWN,
  /** Not trusted, not readable, or refused for a reason without a page of its own. */
  UNKNOWN;

  /** The obstacle that the realm's rule of that name puts up. */
  public static LoginObstacle ofRule(String rule) {
    return Arrays.stream(values())
        .filter(obstacle -> obstacle.name().equals(rule))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
