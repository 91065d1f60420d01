package lu.espace.notification.domain;

/** What became of the mail of a notice. */
public enum MailState {
  /** It is to be sent, or to be sent again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** The mail server refused it for good, or did not answer for two days. */
  FAILED,
  /** None is sent: the person has no address, or read the notice before. */
  NONE
}
