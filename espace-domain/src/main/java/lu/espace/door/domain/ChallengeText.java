package lu.espace.door.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Objects;

/**
 * What a holder signs to log in: a text that can be no document and no other site's challenge,
 * because it says what it is for, where, when, with which certificate, and holds a number that is
 * used once.
 */
public record ChallengeText(String value) {

  public ChallengeText {
    Objects.requireNonNull(value, "value");
  }

  /**
   * @param site the address of the pages behind the login
   * @param certificate fingerprint of the certificate whose key shall sign
   * @param nonce used once, unpredictable
   */
  public static ChallengeText of(String site, Instant moment, String certificate, String nonce) {
    return new ChallengeText(
        String.join(
            "\n",
            "eSpace login challenge, version 1. Proves a login; signs no document.",
            "Site: " + site,
            "Moment: " + moment,
            "Certificate: SHA-256 " + certificate,
            "Nonce: " + nonce,
            ""));
  }

  public byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  /** The SHA-256 that the key signs. */
  public byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }
}
