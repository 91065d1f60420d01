package lu.espace.casefile.domain;

/** What a receipt proves. */
public enum ReceiptKind {
  SENT,
  DELIVERED,
  ACKNOWLEDGED,
  STATUS,
  MESSAGE
}
