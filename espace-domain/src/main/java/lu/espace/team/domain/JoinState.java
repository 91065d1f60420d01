package lu.espace.team.domain;

/** What became of a request to join. */
public enum JoinState {
  OPEN,
  ACCEPTED,
  DECLINED
}
