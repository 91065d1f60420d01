package lu.espace.trust.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.Holder;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxPerson;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/**
 * A person's signature key on the signing server.
 *
 * @param id its name in the API, derived from the certificate
 */
public record SigningKey(String id, SandboxPerson person, Credential credential) {

  private static final int ID_BYTES = 16;

  static SigningKey of(Holder holder) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(holder.sign().certificate().getEncoded());
      String id = HexFormat.of().formatHex(digest, 0, ID_BYTES);
      return new SigningKey(id, holder.person(), holder.sign());
    } catch (GeneralSecurityException e) {
      throw new SandboxException("A signature certificate of the sandbox is unusable", e);
    }
  }

  /** Signs a digest: PKCS #1 v1.5 over the digest's DigestInfo, without hashing again. */
  byte[] sign(HashAlgorithm algorithm, byte[] digest) {
    AlgorithmIdentifier identifier =
        new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm.oid()), DERNull.INSTANCE);
    try {
      Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      rsa.init(Cipher.ENCRYPT_MODE, credential.key());
      return rsa.doFinal(new DigestInfo(identifier, digest).getEncoded("DER"));
    } catch (GeneralSecurityException | IOException e) {
      throw new SandboxException("The signature key of the sandbox does not sign", e);
    }
  }
}
