package lu.espace.trust.oauth;

/** A request that the authorisation endpoint refuses in OAuth's own form. */
final class OAuthRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  OAuthRefusal(String code, String description) {
    super(description);
    this.code = code;
  }

  String code() {
    return code;
  }
}
