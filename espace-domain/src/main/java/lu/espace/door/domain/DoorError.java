package lu.espace.door.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why nobody was let in at the Signing Server door; the page of the refusal explains each. */
public enum DoorError implements ErrorCode {
  /** The return belongs to no login under way. */
  UNKNOWN_RETURN("ESP-0150"),
  /** The login was begun in another browser: somebody may have sent the holder a link. */
  OTHER_BROWSER("ESP-0151"),
  /** The challenge, or the time to identify oneself, is over. */
  TOO_LATE("ESP-0152"),
  /** The challenge was used before. */
  REPLAYED("ESP-0153"),
  /** The signature is not one of the challenge by the certificate's key. */
  WRONG_SIGNATURE("ESP-0154"),
  /** The certificate is not valid now. */
  CERTIFICATE_EXPIRED("ESP-0155"),
  /** The certificate was revoked. */
  CERTIFICATE_REVOKED("ESP-0156"),
  /** The certificate comes from an authority that is not accepted. */
  CERTIFICATE_UNTRUSTED("ESP-0157"),
  /** Neither OCSP nor the revocation list tells whether the certificate was revoked. */
  REVOCATION_UNKNOWN("ESP-0158"),
  /** Its policy or key usage is not one for this door, or it is for tests. */
  NOT_FOR_LOGIN("ESP-0159"),
  /** Its title is not that of a professional. */
  NOT_PROFESSIONAL("ESP-0160"),
  /** The holder cancelled on the signing server. */
  CANCELLED("ESP-0161"),
  /** The signing server does not answer. */
  SERVER_UNREACHABLE("ESP-0162"),
  /** The signing server answered with an error. */
  SERVER_REFUSED("ESP-0163"),
  /** The signing server has no valid certificate of the holder. */
  NO_CERTIFICATE("ESP-0164");

  private final String code;

  DoorError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
