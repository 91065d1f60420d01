package lu.espace.safe.web;

import lu.espace.safe.domain.SafeSource;
import lu.espace.safe.service.InformationValue;

/**
 * One value to read.
 *
 * @param text the value as one reads it
 */
public record InformationRow(String key, String text, SafeSource source) {

  static InformationRow of(InformationValue value, String text) {
    return new InformationRow(value.key().key(), text, value.source());
  }

  public boolean isMissing() {
    return text.isEmpty();
  }

  /** Whether it comes from a certificate and is not changed here. */
  public boolean isCertified() {
    return source == SafeSource.CERTIFICATE;
  }
}
