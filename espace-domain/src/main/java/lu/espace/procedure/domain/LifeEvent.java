package lu.espace.procedure.domain;

/** When in the life of a business a procedure is called for; the catalogue is searched by it. */
public enum LifeEvent {
  STARTING,
  REGISTERING,
  EMPLOYING,
  TRAINING,
  TAXES,
  FINANCING,
  PREMISES,
  TRADING_ABROAD,
  DIFFICULTIES,
  CLOSING
}
