package lu.espace.casefile.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why something cannot be done with a case file. */
public enum CaseFileError implements ErrorCode {
  /** It is signed: the answers stand. */
  NOT_CHANGEABLE("ESP-0801"),
  /** Where the file stands, this step is not the next one. */
  NOT_NOW("ESP-0802"),
  /** Answers are missing or wrong. */
  INCOMPLETE("ESP-0803"),
  /** The signed document is not the one that was prepared last. */
  OTHER_DOCUMENT("ESP-0804"),
  /** Rows were removed elsewhere, so that a position no longer means the same row. */
  ROWS_MOVED("ESP-0805"),
  /** Whoever prepared it may not sign it here; the arguments are the number and who may. */
  FOUR_EYES("ESP-0806"),
  /** Whoever prepared it may not sign it here, and nobody else may. */
  FOUR_EYES_NOBODY("ESP-0807"),
  /** The answers changed after they were read for the last time. */
  ANSWERS_CHANGED("ESP-0820"),
  /** The caller changed nothing that could be taken back or made again. */
  NOTHING_TO_UNDO("ESP-0821"),
  /** Somebody changed the same since, so that going back would take that away. */
  CHANGED_SINCE("ESP-0822"),
  /** The earlier file is of another procedure, or was never sent. */
  NOT_TO_BE_COPIED("ESP-0823");

  private final String code;

  CaseFileError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
