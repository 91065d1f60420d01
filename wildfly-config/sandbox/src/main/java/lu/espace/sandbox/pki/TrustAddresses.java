package lu.espace.sandbox.pki;

import java.net.URI;
import java.util.Objects;

/**
 * Where the sandbox's trust services answer. Every certificate names these addresses, so they are
 * fixed when the certificates are made.
 *
 * @param base the services' common root, for example {@code http://localhost:8080/trust}
 */
public record TrustAddresses(URI base) {

  public TrustAddresses {
    Objects.requireNonNull(base, "base");
    String text = base.toString();
    if (text.endsWith("/")) {
      base = URI.create(text.substring(0, text.length() - 1));
    }
  }

  /** The OCSP responder for certificates of the issuing authority. */
  public String ocsp() {
    return base + "/ocsp";
  }

  /** The revocation list of the issuing authority. */
  public String issuingList() {
    return base + "/crl/issuing.crl";
  }

  /** The revocation list of the root. */
  public String rootList() {
    return base + "/crl/root.crl";
  }

  /** The issuing authority's certificate. */
  public String issuingCertificate() {
    return base + "/ca/issuing.crt";
  }

  /** The root's certificate. */
  public String rootCertificate() {
    return base + "/ca/root.crt";
  }
}
