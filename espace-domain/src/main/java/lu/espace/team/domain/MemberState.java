package lu.espace.team.domain;

/** Whether a member may act. */
public enum MemberState {
  /** May do what its grants say. */
  ACTIVE,
  /** Stays on the list and may do nothing until it is active again. */
  SUSPENDED,
  /** Has left; kept because its acts are, and may be invited again. */
  REMOVED
}
