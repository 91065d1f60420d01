package lu.espace.sandbox.pki;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * One certificate of a holder with its key: the files a person imports, and their content for
 * tests.
 *
 * @param p12 PKCS#12 file, protected by the sandbox's password
 * @param pem certificate, issuing authority and unencrypted key in one PEM file
 * @param chain the certificate first, then the issuing authority, then the root
 */
public record Credential(
    String name, Path p12, Path pem, PrivateKey key, List<X509Certificate> chain) {

  public Credential {
    chain = List.copyOf(chain);
  }

  /** The holder's certificate itself. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return name;
  }
}
