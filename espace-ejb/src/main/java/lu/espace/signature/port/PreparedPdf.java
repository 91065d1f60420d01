package lu.espace.signature.port;

import java.util.Objects;

/** A PDF with the place for a signature, between the two phases. */
public final class PreparedPdf {

  private final byte[] bytes;
  private final byte[] digest;
  private final SigningTerms terms;

  /**
   * @param bytes the PDF with an empty signature
   * @param digest SHA-256 of all of it but the empty signature
   */
  public PreparedPdf(byte[] bytes, byte[] digest, SigningTerms terms) {
    this.bytes = bytes.clone();
    this.digest = digest.clone();
    this.terms = Objects.requireNonNull(terms, "terms");
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public byte[] digest() {
    return digest.clone();
  }

  public SigningTerms terms() {
    return terms;
  }
}
