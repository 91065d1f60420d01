package lu.espace.notification.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why a mail did not leave. */
public enum NotificationError implements ErrorCode {
  /** The mail server does not answer or refuses for now; the mail is sent later. */
  MAIL_AWAY("ESP-1101"),
  /** The mail server refuses this address; the mail is not sent again. */
  ADDRESS_REFUSED("ESP-1102");

  private final String code;

  NotificationError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
