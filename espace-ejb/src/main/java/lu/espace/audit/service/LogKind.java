package lu.espace.audit.service;

/** What a line of the log says: something was done or viewed, or was not. */
public enum LogKind {
  DONE,
  VIEWED,
  DENIED,
  FAILED
}
