package lu.espace.procedure.domain;

import lu.espace.shared.domain.ErrorCode;

/** What can go wrong with a procedure or its form. */
public enum ProcedureError implements ErrorCode {
  /** No procedure of this code is published. */
  UNKNOWN_PROCEDURE("ESP-0501"),
  /** The form has no such field, or its value is not the user's to change. */
  FIELD_NOT_CHANGEABLE("ESP-0502"),
  /** A repeat has as many rows as it may, or as few. */
  ROWS_OUT_OF_BOUNDS("ESP-0503"),
  /** The answers together, or one of them, are larger than a form can hold. */
  TOO_LARGE("ESP-0504"),
  /** The stored answers are not an instance of this definition. */
  INSTANCE_UNREADABLE("ESP-0505"),
  /** The form's expressions took longer than they may. */
  TOO_SLOW("ESP-0506"),
  /** A definition has errors, or they are not known because the checks took too long. */
  DEFINITION_REFUSED("ESP-0507"),
  /** The last day of a revision is before its first. */
  TERM_ENDS_BEFORE_IT_BEGINS("ESP-0508"),
  /** The procedure has, or had, exactly this definition: nothing new to publish. */
  ALREADY_PUBLISHED("ESP-0509"),
  /** The procedure was withdrawn: nothing of it can be begun or sent any more. */
  WITHDRAWN("ESP-0511"),
  /** Neither a file nor a text was put. */
  NOTHING_PUT("ESP-0512"),
  /** A day of a command is not written as year-month-day. */
  NOT_A_DAY("ESP-0513");

  private final String code;

  ProcedureError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
