package lu.espace.shared.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts the columns that nobody searches, so that a copy of the database tells nothing about a
 * person. A sealed value is the number of its key, a nonce of its own and the AES-256-GCM
 * ciphertext with its tag; the number of the key lets a new key seal while the old one still opens.
 * The keys come from the server's credential store when the product starts.
 */
public final class Seal {

  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_LENGTH = 32;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Map<Byte, SecretKey> KEYS = new ConcurrentHashMap<>();
  private static final AtomicReference<Byte> CURRENT = new AtomicReference<>();

  private Seal() {}

  /** Makes a key known; from now on it seals every new value. */
  public static void install(byte number, SecretKey key) {
    byte[] encoded = key.getEncoded();
    if (encoded == null || encoded.length != KEY_LENGTH) {
      throw new IllegalArgumentException("The data key must be an AES key of 256 bits");
    }
    KEYS.put(number, key);
    CURRENT.set(number);
  }

  static byte[] close(byte[] plain) {
    Byte number = CURRENT.get();
    if (number == null) {
      throw new IllegalStateException("No data key is installed");
    }
    byte[] nonce = new byte[NONCE_LENGTH];
    RANDOM.nextBytes(nonce);
    byte[] cipherText = run(Cipher.ENCRYPT_MODE, number, nonce, plain);
    return ByteBuffer.allocate(1 + NONCE_LENGTH + cipherText.length)
        .put(number)
        .put(nonce)
        .put(cipherText)
        .array();
  }

  static byte[] open(byte[] sealed) {
    if (sealed.length <= NONCE_LENGTH) {
      throw new IllegalStateException("A sealed value is cut off");
    }
    byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_LENGTH);
    byte[] cipherText = Arrays.copyOfRange(sealed, 1 + NONCE_LENGTH, sealed.length);
    return run(Cipher.DECRYPT_MODE, sealed[0], nonce, cipherText);
  }

  private static byte[] run(int mode, byte number, byte[] nonce, byte[] input) {
    SecretKey key = KEYS.get(number);
    if (key == null) {
      throw new IllegalStateException("Data key " + number + " is not installed");
    }
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(new byte[] {number});
      return cipher.doFinal(input);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("A sealed value cannot be used with its key", failure);
    }
  }
}
