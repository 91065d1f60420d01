package lu.espace.message.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why a message was not taken. */
public enum MessageError implements ErrorCode {
  /** There is no text in it. */
  EMPTY("ESP-0901"),
  /** The text is longer than {@link Message#MAX_LENGTH} characters. */
  TOO_LONG("ESP-0902");

  private final String code;

  MessageError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
