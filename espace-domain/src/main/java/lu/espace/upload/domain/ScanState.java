package lu.espace.upload.domain;

/** What is known about a file that somebody handed in. */
public enum ScanState {
  /** It is whole and of a kind that is taken; the scanner has not looked at it yet. */
  WAITING,
  /** The scanner found nothing; only such a file reaches an institution. */
  CLEAN,
  /** The scanner found something harmful; it can only be removed. */
  INFECTED,
  /** The scanner could not be asked or gave no answer; it is asked again. */
  FAILED
}
