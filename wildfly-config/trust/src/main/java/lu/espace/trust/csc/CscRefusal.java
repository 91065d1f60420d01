package lu.espace.trust.csc;

/** A call that is refused in the API's own form (CSC API v2, chapter 10.1). */
final class CscRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private CscRefusal(int status, String code, String description) {
    super(description);
    this.status = status;
    this.code = code;
  }

  static CscRefusal request(String description) {
    return new CscRefusal(400, "invalid_request", description);
  }

  static CscRefusal pin(String code, String description) {
    return new CscRefusal(400, code, description);
  }

  static CscRefusal token() {
    return new CscRefusal(401, "invalid_token", "The access token is missing, unknown or expired");
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
