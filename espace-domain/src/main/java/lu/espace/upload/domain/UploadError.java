package lu.espace.upload.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why a file is not taken. */
public enum UploadError implements ErrorCode {
  /** It has no content. */
  EMPTY("ESP-1501"),
  /** It is larger than the place allows; the arguments are its megabytes and the limit. */
  TOO_LARGE("ESP-1502"),
  /** The files of the filing together would be too large; the argument is the limit. */
  TOO_MUCH("ESP-1503"),
  /** The place has as many files as it may; the argument is how many. */
  TOO_MANY("ESP-1504"),
  /** What it is cannot be told, or is no kind that is taken anywhere; the argument is the type. */
  UNKNOWN_KIND("ESP-1505"),
  /** It is of a kind that this place does not take; the argument is the kind. */
  OTHER_KIND("ESP-1506"),
  /** Its name says something else than its content; the arguments are ending and real type. */
  MISLABELLED("ESP-1507"),
  /** A PDF or an office file with a password. */
  ENCRYPTED("ESP-1508"),
  /** It can run something: scripts in a PDF, macros in an office file. */
  SCRIPTS("ESP-1509"),
  /** More pages than anybody reads; the argument is the limit. */
  TOO_MANY_PAGES("ESP-1510"),
  /** It is damaged or cut off. */
  DAMAGED("ESP-1511"),
  /** To look into it would take more memory or time than is reasonable. */
  TOO_COMPLEX("ESP-1512"),
  /** The part is not the one that comes next; the sender asks where to go on. */
  OTHER_OFFSET("ESP-1513"),
  /** The procedure has no such place for files, or none for the present answers. */
  NO_SUCH_PLACE("ESP-1514");

  private final String code;

  UploadError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
