package lu.espace.access.domain;

import lu.espace.shared.domain.ErrorCode;

/** What can be wrong with a login. */
public enum AccessError implements ErrorCode {
  /** The bytes are not a certificate, or none of a person. */
  CERTIFICATE_UNREADABLE("ESP-0101"),
  /** The certificate names another person than the one who is logged in. */
  CERTIFICATE_OF_ANOTHER("ESP-0102");

  private final String code;

  AccessError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
