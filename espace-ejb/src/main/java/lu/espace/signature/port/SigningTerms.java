package lu.espace.signature.port;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * With what and when a document is signed. The second phase must know them exactly as the first
 * did, on whatever machine it runs.
 *
 * @param chain the signer's certificate first, then its authorities
 */
public record SigningTerms(List<X509Certificate> chain, Instant time, ZoneId zone) {

  public SigningTerms {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("No certificate to sign with");
    }
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(zone, "zone");
  }

  public X509Certificate certificate() {
    return chain.get(0);
  }
}
