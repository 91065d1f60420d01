package lu.espace.signature.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/**
 * One way of the browser to the signing server and back.
 *
 * @param purpose why the holder is sent there
 * @param state comes back unchanged and proves that the return belongs to this signature
 * @param verifier never leaves the product until the code comes back, so that a stolen code is
 *     worth nothing (RFC 7636)
 */
public record Roundtrip(Purpose purpose, String state, String verifier) {

  /** Why a holder is sent to the signing server; each has its page for the way back. */
  public enum Purpose {
    /** To sign a document. */
    SIGNATURE("/space/signature"),
    /** To prove its key and so log in. */
    LOGIN("/login/return");

    private final String returnPage;

    Purpose(String returnPage) {
      this.returnPage = returnPage;
    }

    /** Below the address of the pages behind the login. */
    public String returnPage() {
      return returnPage;
    }
  }

  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public Roundtrip {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(verifier, "verifier");
  }

  /** One that nobody can guess. */
  public static Roundtrip random(Purpose purpose) {
    return new Roundtrip(purpose, secret(), secret());
  }

  /** What the server is told of the verifier (method S256). */
  public String challenge() {
    try {
      byte[] ascii = verifier.getBytes(StandardCharsets.US_ASCII);
      return base64(MessageDigest.getInstance("SHA-256").digest(ascii));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }

  private static String secret() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return base64(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Never shows the verifier. */
  @Override
  public String toString() {
    return state;
  }
}
