package lu.espace.casefile.domain;

/**
 * Where a case file stands. The first four are the business's, the others follow the institution.
 */
public enum FileState {
  /** Being filled. */
  DRAFT,
  /** The PDF of one version of the answers is fixed and waits for the signature. */
  PREPARED,
  /** The signature was checked and accepted; nothing can be changed any more. */
  SIGNED,
  /** Frozen as a Submission, on its way to the desk. */
  SENT,
  /** Lies at the desk. */
  DELIVERED,
  /** The desk acknowledged it. */
  ACKNOWLEDGED,
  /** The desk works on it. */
  IN_PROGRESS,
  /** The desk asked for something more. */
  INFORMATION_NEEDED,
  /** Decided in favour, or accepted. */
  ACCEPTED,
  /** Decided against. */
  REFUSED
}
