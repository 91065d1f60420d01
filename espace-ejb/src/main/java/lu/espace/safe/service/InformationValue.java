package lu.espace.safe.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.domain.SafeSource;

/**
 * One value with its provenance.
 *
 * @param value empty where the business has not told it
 * @param changedBy the person's name; empty for a value never told
 * @param version see {@link SafeChange}
 */
public record InformationValue(
    SafeKey key, String value, SafeSource source, Instant changedAt, String changedBy, long version)
    implements Serializable {

  /** Version of a value that nobody has told. */
  public static final long NONE = 0;

  static InformationValue none(SafeKey key) {
    return new InformationValue(key, "", SafeSource.BUSINESS, null, "", NONE);
  }

  /** Whether a member may type over it. */
  public boolean isEditable() {
    return source == SafeSource.BUSINESS;
  }
}
