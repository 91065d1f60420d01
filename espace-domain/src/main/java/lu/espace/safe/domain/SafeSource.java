package lu.espace.safe.domain;

/** Who said a value. */
public enum SafeSource {
  /** The issuer of a certificate; not for typing over. */
  CERTIFICATE,
  /** A member of the business. */
  BUSINESS
}
