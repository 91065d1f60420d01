package lu.espace.server;

import java.nio.file.Path;
import lu.espace.sandbox.pki.SandboxFiles;
import lu.espace.sandbox.pki.SandboxPki;

/**
 * Keys and certificates that a server needs before it can be configured.
 *
 * @param publicHost key store (PKCS#12) of the public host's certificate
 * @param professionalHost key store of the protected host's certificate
 * @param trustStore key store with the authorities whose certificates may log in
 * @param anchors the same authorities, PEM
 * @param password of all three key stores
 * @param signingSecret the product's password at the signing server
 */
public record KeyMaterial(
    Path publicHost,
    Path professionalHost,
    Path trustStore,
    Path anchors,
    String password,
    String signingSecret) {

  /** The keys of a sandbox's own authorities. */
  public static KeyMaterial of(SandboxPki pki) {
    Path directory = pki.directory();
    return new KeyMaterial(
        directory.resolve(SandboxFiles.SERVER_PUBLIC),
        directory.resolve(SandboxFiles.SERVER_PRO),
        directory.resolve(SandboxFiles.TRUST_STORE),
        directory.resolve(SandboxFiles.ANCHORS),
        pki.password(),
        pki.clientSecret());
  }

  @Override
  public String toString() {
    return "KeyMaterial[" + publicHost.getParent() + "]";
  }
}
