package lu.espace.shared.domain;

/**
 * The code of a business error. Each feature has an enum of them; the user's message is in the
 * bundles under {@code error.<code>}, the administrator finds the same code in the log.
 */
public interface ErrorCode {

  /** The stable code, {@code ESP-0101}; the first two digits name the feature. */
  String code();
}
