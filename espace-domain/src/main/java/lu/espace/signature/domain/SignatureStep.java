package lu.espace.signature.domain;

/** Where a signature under way stands. */
public enum SignatureStep {
  /** The holder was sent to the signing server to identify itself. */
  IDENTIFY,
  /** The document is prepared and the holder was sent to confirm the signature. */
  CONFIRM,
  /** The raw signature is here: nothing more is needed from the holder. */
  RAW_KEPT,
  /** The signed document was accepted. */
  ACCEPTED
}
