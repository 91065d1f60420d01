package lu.espace.access.domain;

/** Why a session ended before its time. */
public enum SessionEnd {
  /** Its holder logged out in the same browser. */
  LOGGED_OUT,
  /** Its holder ended it from another browser. */
  BY_HOLDER,
  /** The same browser came with another certificate. */
  OTHER_CERTIFICATE
}
