package lu.espace.signature.service;

import java.util.Objects;
import lu.espace.shared.domain.Sha256;

/** A PDF that its holder has seen and wants to sign. */
public final class DocumentToSign {

  private final byte[] pdf;
  private final String sha256;
  private final String title;

  /**
   * @param sha256 of the PDF, in lower-case hexadecimal
   * @param title what the holder reads on the signing server
   */
  public DocumentToSign(byte[] pdf, String sha256, String title) {
    this.pdf = pdf.clone();
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.title = Objects.requireNonNull(title, "title");
    if (!Sha256.of(pdf).equals(sha256)) {
      throw new IllegalArgumentException("The fingerprint is not that of the document");
    }
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  public String sha256() {
    return sha256;
  }

  public String title() {
    return title;
  }
}
