package lu.espace.trust.oauth;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.espace.trust.http.Fields;
import lu.espace.trust.signing.HashesToSign;
import lu.espace.trust.signing.SigningKey;
import lu.espace.trust.signing.SigningKeys;

/**
 * What an application asks a person for: to identify itself (scope {@code service}), or to confirm
 * a signature (scope {@code credential}).
 *
 * @param consent what shall be signed; only with scope credential
 */
record AuthorizationRequest(
    String client,
    URI redirect,
    Optional<String> state,
    String challenge,
    Optional<Consent> consent) {

  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int MAX_TEXT = 300;

  /** The signature that is asked for, with the application's own words for it. */
  record Consent(SigningKey key, HashesToSign hashes, Optional<String> description) {}

  static AuthorizationRequest parse(Fields fields, URI redirect, SigningKeys keys) {
    if (fields.hasRepetition()) {
      throw new OAuthRefusal("invalid_request", "A parameter is repeated");
    }
    if (!fields.find("response_type").equals(Optional.of("code"))) {
      throw new OAuthRefusal("unsupported_response_type", "response_type must be code");
    }
    if (!fields.find("code_challenge_method").equals(Optional.of("S256"))) {
      throw new OAuthRefusal("invalid_request", "code_challenge_method must be S256");
    }
    String challenge = fields.find("code_challenge").orElse("");
    if (!CHALLENGE.matcher(challenge).matches()) {
      throw new OAuthRefusal("invalid_request", "code_challenge is missing or malformed");
    }
    return new AuthorizationRequest(
        fields.find("client_id").orElseThrow(),
        redirect,
        fields.find("state"),
        challenge,
        consent(fields, keys));
  }

  private static Optional<Consent> consent(Fields fields, SigningKeys keys) {
    String scope = fields.find("scope").orElse("service");
    return switch (scope) {
      case "service" -> Optional.empty();
      case "credential" -> Optional.of(credential(fields, keys));
      default -> throw new OAuthRefusal("invalid_scope", "scope must be service or credential");
    };
  }

  private static Consent credential(Fields fields, SigningKeys keys) {
    SigningKey key =
        fields
            .find("credentialID")
            .flatMap(keys::find)
            .orElseThrow(
                () -> new OAuthRefusal("invalid_request", "credentialID is missing or unknown"));
    HashesToSign hashes =
        HashesToSign.parse(
                fields.find("hashes").orElse(""), fields.find("hashAlgorithmOID").orElse(""))
            .orElseThrow(
                () ->
                    new OAuthRefusal(
                        "invalid_request", "hashes or hashAlgorithmOID is missing or malformed"));
    String number = Integer.toString(hashes.hashes().size());
    if (!fields.find("numSignatures").equals(Optional.of(number))) {
      throw new OAuthRefusal("invalid_request", "numSignatures must be the number of hashes");
    }
    Optional<String> description = fields.find("description");
    if (description.filter(text -> text.length() > MAX_TEXT).isPresent()) {
      throw new OAuthRefusal("invalid_request", "description is too long");
    }
    return new Consent(key, hashes, description);
  }
}
