package lu.espace.safe.domain;

import lu.espace.shared.domain.ErrorCode;

/** What is wrong with a value; each has a message that stands at its field. */
public enum SafeError implements ErrorCode {
  REQUIRED("ESP-0401"),
  TOO_LONG("ESP-0402"),
  EMAIL("ESP-0403"),
  PHONE("ESP-0404"),
  POSTCODE("ESP-0405"),
  COUNTRY("ESP-0406"),
  IBAN("ESP-0407"),
  BIC("ESP-0408"),
  RCS("ESP-0409"),
  VAT("ESP-0410"),
  MATRICULE("ESP-0411"),
  LEGAL_FORM("ESP-0412"),
  /** The value comes from a certificate and is not for typing. */
  FROM_CERTIFICATE("ESP-0413");

  private final String code;

  SafeError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
