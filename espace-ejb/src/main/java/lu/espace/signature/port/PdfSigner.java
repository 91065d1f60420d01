package lu.espace.signature.port;

import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignatureFacts;

/**
 * Signs a PDF with a key that is elsewhere: the document is prepared, a digest goes out, the raw
 * signature comes back, perhaps much later and to another node, and is embedded.
 */
public interface PdfSigner {

  /** First phase: makes the place for the signature. */
  PreparedPdf prepare(byte[] pdf, SigningTerms terms);

  /** The SHA-256 that the key shall sign; the same at every call. */
  byte[] digestToSign(PreparedPdf prepared);

  /** Whether the raw signature was made of this document with the certificate's key. */
  boolean isSignatureOf(PreparedPdf prepared, byte[] rawSignature);

  /** Second phase: the signed PDF, with a time-stamp if the authority answers. */
  byte[] embed(PreparedPdf prepared, byte[] rawSignature);

  /**
   * Appends a time-stamp to a signed PDF that has none.
   *
   * @throws BusinessException {@link SignatureError#NO_TIMESTAMP}
   */
  byte[] addTimestamp(byte[] signed);

  /**
   * Holds a signed PDF to everything that it must be: it is the document that was shown, and more;
   * it has exactly one signature, over the whole of it, by the holder, with a certificate for
   * signatures from an accepted authority, valid and not revoked.
   *
   * @param shown the PDF as it was before the first phase
   * @throws BusinessException {@link SignatureError}
   */
  SignatureFacts check(byte[] signed, byte[] shown, Ssn holder);
}
