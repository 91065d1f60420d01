package lu.espace.signature.domain;

import lu.espace.shared.domain.ErrorCode;

/** Why a signature was not made or not accepted; the document waits and can be signed again. */
public enum SignatureError implements ErrorCode {
  /** The holder cancelled on the signing server. */
  CANCELLED("ESP-0701", true),
  /** The signing server does not answer. */
  SERVER_UNREACHABLE("ESP-0702", false),
  /** The signing server answered with an error. */
  SERVER_REFUSED("ESP-0703", true),
  /** The holder has no usable signature certificate on the signing server. */
  NO_CERTIFICATE("ESP-0704", true),
  /** The certificate is another person's. */
  OTHER_PERSON("ESP-0705", true),
  /** The certificate is not one for signatures. */
  NOT_FOR_SIGNATURES("ESP-0706", true),
  /** The certificate is not valid now. */
  CERTIFICATE_EXPIRED("ESP-0707", true),
  /** The certificate was revoked. */
  CERTIFICATE_REVOKED("ESP-0708", true),
  /** The certificate comes from an authority that is not accepted. */
  CERTIFICATE_UNTRUSTED("ESP-0709", true),
  /** The certificate's authority does not tell whether it was revoked. */
  REVOCATION_UNKNOWN("ESP-0710", false),
  /** The signature does not belong to the document and the certificate. */
  WRONG_SIGNATURE("ESP-0711", true),
  /** The holder took longer than the time allowed. */
  TOO_LATE("ESP-0712", true),
  /** The return from the signing server belongs to no signature of this holder under way. */
  UNKNOWN_RETURN("ESP-0713", true),
  /** Nothing of this file waits to be finished. */
  NOTHING_TO_RESUME("ESP-0714", true),
  /** The time-stamping authority does not answer. */
  NO_TIMESTAMP("ESP-0715", false);

  private final String code;
  private final boolean definitive;

  SignatureError(String code, boolean definitive) {
    this.code = code;
    this.definitive = definitive;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether trying the same signature again would end the same way. */
  public boolean isDefinitive() {
    return definitive;
  }
}
