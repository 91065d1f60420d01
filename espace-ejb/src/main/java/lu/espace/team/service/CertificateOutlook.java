package lu.espace.team.service;

/** How long a member can still log in, as far as is known. */
public enum CertificateOutlook {
  /** For more than sixty days. */
  GOOD,
  /** For sixty days at most. */
  RENEW,
  /** For seven days at most. */
  URGENT,
  /** Not any more. */
  ENDED,
  /** It never logged in. */
  UNKNOWN
}
