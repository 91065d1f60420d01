package lu.espace.server;

import java.nio.file.Path;

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

  @Override
  public String toString() {
    return "KeyMaterial[" + publicHost.getParent() + "]";
  }
}
