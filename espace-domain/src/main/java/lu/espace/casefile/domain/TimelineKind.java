package lu.espace.casefile.domain;

/** What can happen to a case file that its timeline tells. */
public enum TimelineKind {
  STARTED,
  PREPARED,
  REOPENED,
  SIGNED,
  SENT,
  DELIVERED,
  /** The scanner found something in an attached file, whose name is the detail; it is a draft. */
  STOPPED,
  /** The desk changed the status; the detail is the new state's name. */
  STATUS,
  MESSAGE
}
