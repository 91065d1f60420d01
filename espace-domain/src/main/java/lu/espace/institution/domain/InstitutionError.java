package lu.espace.institution.domain;

import lu.espace.shared.domain.ErrorCode;

/** What can go wrong at a desk. */
public enum InstitutionError implements ErrorCode {
  /** The desk that a procedure names is not known here. */
  DESK_UNKNOWN("ESP-1001");

  private final String code;

  InstitutionError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
