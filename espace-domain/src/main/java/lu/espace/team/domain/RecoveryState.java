package lu.espace.team.domain;

/** What became of a recovery. */
public enum RecoveryState {
  OPEN,
  DONE,
  STOPPED
}
