package lu.espace.casefile.domain;

/** What a change of a draft did. */
public enum ChangeKind {
  /** One answer got another value. */
  ANSWERED,
  /** A row came at the end of a repeat. */
  ROW_ADDED,
  /** A row, whose answers were emptied before, went. */
  ROW_REMOVED
}
