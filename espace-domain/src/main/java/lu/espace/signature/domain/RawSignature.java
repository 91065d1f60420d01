package lu.espace.signature.domain;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;

/** Checks a signature by its key alone, before anything is made of it. */
public final class RawSignature {

  private RawSignature() {}

  /** Whether the certificate's key made the signature of the data, with SHA-256. */
  public static boolean isValid(X509Certificate certificate, byte[] data, byte[] signature) {
    try {
      // By the key: with the certificate, Java refuses one that is for nonRepudiation only.
      Signature check = Signature.getInstance(algorithm(certificate));
      check.initVerify(certificate.getPublicKey());
      check.update(data);
      return check.verify(signature);
    } catch (InvalidKeyException | SignatureException unfit) {
      return false;
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has it", absent);
    }
  }

  private static String algorithm(X509Certificate certificate) {
    return "EC".equals(certificate.getPublicKey().getAlgorithm())
        ? "SHA256withECDSA"
        : "SHA256withRSA";
  }
}
