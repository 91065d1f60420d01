package lu.espace.access.domain;

/** The way by which a holder proved who it is. */
public enum Door {
  /** The browser showed the certificate: Smartcard, Signing Stick. */
  CARD,
  /** The holder signed a challenge with the key that LuxTrust keeps. */
  SIGNING_SERVER
}
