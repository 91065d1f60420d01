package lu.espace.door.domain;

/** Where a login at the Signing Server door stands. */
public enum ChallengeStep {
  /** The holder is sent to say who it is. */
  IDENTIFY,
  /** The holder is sent to sign the challenge. */
  SIGN,
  /** The signature came back, whatever became of it: the challenge is spent. */
  USED
}
