package lu.espace.sandbox.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** Random material of the sandbox: key pairs, serial numbers, passwords. */
final class SandboxKeys {

  /** LuxTrust's newer certificates have this size; 4096 would only make the first start slower. */
  static final int BITS = 3072;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without the characters that people confuse when they type a printed password. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private SandboxKeys() {}

  /** Key pairs, made on all processors because each takes a noticeable part of a second. */
  static List<KeyPair> pairs(int count) {
    return IntStream.range(0, count).parallel().mapToObj(i -> pair()).toList();
  }

  static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS, RANDOM);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new SandboxException("The Java runtime makes no RSA keys", e);
    }
  }

  /** A positive number of 127 bits: unpredictable, as the CA/Browser rules ask. */
  static BigInteger serial() {
    return new BigInteger(126, RANDOM).setBit(126);
  }

  static String password(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
