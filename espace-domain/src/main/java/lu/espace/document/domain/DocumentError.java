package lu.espace.document.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why a document cannot be made. */
public enum DocumentError implements ErrorCode {
  /** A text holds signs that the printed page cannot show as they were typed. */
  NOT_PRINTABLE("ESP-0601");

  private final String code;

  DocumentError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
