package lu.espace.business.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why an eSpace cannot be opened or acted for. */
public enum BusinessError implements ErrorCode {
  /** Only the holder of a Professional Administrator's certificate opens an eSpace. */
  ADMINISTRATOR_ONLY("ESP-0201"),
  /** The business has its eSpace already; the argument names its administrators. */
  ESPACE_EXISTS("ESP-0202"),
  /** The certificate names no business by a number of a register. */
  NO_IDENTIFIER("ESP-0203"),
  /** The terms of use must be accepted. */
  TERMS_NOT_ACCEPTED("ESP-0204"),
  /** A part of the identity, address or contact is missing or wrong. */
  INCOMPLETE("ESP-0205"),
  /** The caller acts for no eSpace. */
  NO_ESPACE("ESP-0206");

  private final String code;

  BusinessError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
