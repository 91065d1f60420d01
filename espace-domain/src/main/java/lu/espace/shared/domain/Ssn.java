package lu.espace.shared.domain;

import java.io.Serializable;
import java.util.Objects;

/**
 * The number that stands for a person in every certificate it holds: the subject's serialNumber
 * (2.5.4.5), twenty digits at LuxTrust. It survives renewals, products and certificate authorities;
 * it is the principal's name in the container.
 */
public record Ssn(String value) implements Serializable {

  /** Longest subject serialNumber that X.520 allows. */
  public static final int MAX_LENGTH = 64;

  public Ssn {
    Objects.requireNonNull(value, "value");
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A holder's number has 1 to 64 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
