package lu.espace.institution.domain;

import lu.espace.shared.domain.ErrorCode;

/** What can go wrong at a desk. */
public enum InstitutionError implements ErrorCode {
  /** The desk that a procedure names is not known here. */
  DESK_UNKNOWN("ESP-1001"),
  /** The status cannot follow the present one. */
  STATUS_NOT_POSSIBLE("ESP-1002"),
  /** A message needs a text that is not too long. */
  MESSAGE_EMPTY_OR_TOO_LONG("ESP-1003");

  private final String code;

  InstitutionError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
