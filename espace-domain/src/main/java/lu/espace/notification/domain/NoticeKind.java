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
  /** Somebody is invited into an eSpace: the business's name, until when. */
  INVITATION(Duration.ZERO),
  /** The reader's certificate ends soon: on which day. */
  CERTIFICATE_ENDS(Duration.ZERO),
  /** The certificate of a member whom the reader manages ends within a week: on which day. */
  MEMBER_CERTIFICATE_ENDS(Duration.ZERO);

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
