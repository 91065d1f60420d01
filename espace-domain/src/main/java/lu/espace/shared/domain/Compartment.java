package lu.espace.shared.domain;

/** The subject area of a procedure, by which a business grants rights to its members. */
public enum Compartment {
  HR,
  TAX,
  PERMITS,
  AID,
  GENERAL
}
