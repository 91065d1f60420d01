package lu.espace.message.domain;

/** Who wrote a message. */
public enum Side {
  INSTITUTION,
  BUSINESS;

  /** Who reads it. */
  public Side other() {
    return this == INSTITUTION ? BUSINESS : INSTITUTION;
  }
}
