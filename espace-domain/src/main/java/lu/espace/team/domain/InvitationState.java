package lu.espace.team.domain;

/** How far an invitation has come. */
public enum InvitationState {
  /** Waits for the invited person. */
  OPEN,
  ACCEPTED,
  DECLINED,
  /** The business took it back. */
  CANCELLED,
  /** Nobody answered in time; never stored, because time alone makes it so. */
  EXPIRED
}
