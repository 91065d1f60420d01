package lu.espace.notification.domain;

import java.time.Duration;

/**
 * What a person is told. The texts of each kind are in the bundle {@code
 * lu/espace/notification/service/notices}; their placeholders are the arguments of the {@link
 * News}.
 */
public enum NoticeKind {
  /** A desk says where a file stands: its number, the institution. */
  FILE_STATUS(Duration.ofSeconds(30)),
  /** A desk wrote a message: the file's number, the institution. */
  FILE_MESSAGE(Duration.ofSeconds(30)),
  /** The scanner found something in an attached file: the file's number, the attached file. */
  FILE_STOPPED(Duration.ZERO),
  /** Somebody is invited into an eSpace: the business's name, until when. */
  INVITATION(Duration.ZERO),
  /** The reader's certificate ends soon: on which day. */
  CERTIFICATE_ENDS(Duration.ZERO),
  /** The certificate of a member whom the reader manages ends within a week: on which day. */
  MEMBER_CERTIFICATE_ENDS(Duration.ZERO),
  /** A person of the business asks to be let in. */
  JOIN_ASKED(Duration.ZERO),
  /** The reader was let in: the business's name. */
  JOIN_ACCEPTED(Duration.ZERO),
  /** The reader was not let in: the business's name. */
  JOIN_DECLINED(Duration.ZERO),
  /** Operators begin to give the eSpace to a new administrator: the business, from which day on. */
  RECOVERY_OPENED(Duration.ZERO),
  /** The eSpace has a new administrator: the business. */
  RECOVERY_DONE(Duration.ZERO),
  /** It was stopped: the business. */
  RECOVERY_STOPPED(Duration.ZERO),
  /** The procedure of a draft was withdrawn: the draft's number, the procedure's title. */
  PROCEDURE_WITHDRAWN(Duration.ZERO);

  private final Duration grace;

  NoticeKind(Duration grace) {
    this.grace = grace;
  }

  /**
   * How long the mail waits: who reads the notice on the page meanwhile gets none, and several of
   * the same thing become one.
   */
  public Duration grace() {
    return grace;
  }
}
