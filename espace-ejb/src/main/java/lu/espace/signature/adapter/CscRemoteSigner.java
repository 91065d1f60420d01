package lu.espace.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.port.SecretStore;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.RemoteSigner;
import lu.espace.signature.port.Roundtrip;

/**
 * A signing server by the API of the Cloud Signature Consortium, version 2, with OAuth 2: scope
 * {@code service} to learn who the holder is, scope {@code credential} to have one digest signed.
 */
@ApplicationScoped
public class CscRemoteSigner implements RemoteSigner {

  private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  private static final String RSA_SHA256 = "1.2.840.113549.1.1.11";
  private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";

  /** What servers accept at least. */
  private static final int MAX_DESCRIPTION = 300;

  private Configuration configuration;
  private SecretStore secrets;
  private JsonHttp http;

  protected CscRemoteSigner() {}

  @Inject
  CscRemoteSigner(Configuration configuration, SecretStore secrets, TrustServicesWatch watch) {
    this.configuration = configuration;
    this.secrets = secrets;
    this.http = new JsonHttp(watch);
  }

  @Override
  public URI identificationPage(Roundtrip roundtrip) {
    return page(question("service", roundtrip));
  }

  @Override
  public URI confirmationPage(
      Roundtrip roundtrip, String keyId, byte[] digest, String description) {
    Map<String, String> question = question("credential", roundtrip);
    question.put("credentialID", keyId);
    question.put("numSignatures", "1");
    question.put("hashes", Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    question.put("hashAlgorithmOID", SHA256);
    question.put(
        "description", description.substring(0, Math.min(description.length(), MAX_DESCRIPTION)));
    return page(question);
  }

  private Map<String, String> question(String scope, Roundtrip roundtrip) {
    Map<String, String> question = new LinkedHashMap<>();
    question.put("response_type", "code");
    question.put("client_id", configuration.signingClientId());
    question.put("redirect_uri", returnPage(roundtrip));
    question.put("scope", scope);
    question.put("state", roundtrip.state());
    question.put("code_challenge", roundtrip.challenge());
    question.put("code_challenge_method", "S256");
    return question;
  }

  private URI page(Map<String, String> question) {
    return URI.create(configuration.signingOauth() + "/authorize?" + JsonHttp.form(question));
  }

  private String returnPage(Roundtrip roundtrip) {
    return configuration.professionalUrl() + roundtrip.purpose().returnPage();
  }

  @Override
  public RemoteKey keyOf(String code, Roundtrip roundtrip) {
    String token = token(code, roundtrip);
    JsonObject listed =
        call("credentials/list", token, Json.createObjectBuilder().add("onlyValid", true).build());
    String id =
        Optional.ofNullable(listed.getJsonArray("credentialIDs")).stream()
            .flatMap(ids -> ids.getValuesAs(JsonString.class).stream())
            .map(JsonString::getString)
            .findFirst()
            .orElseThrow(() -> new BusinessException(SignatureError.NO_CERTIFICATE));
    JsonObject described =
        call(
            "credentials/info",
            token,
            Json.createObjectBuilder()
                .add("credentialID", id)
                .add("certificates", "chain")
                .build());
    return new RemoteKey(id, chain(described));
  }

  @Override
  public byte[] sign(String code, Roundtrip roundtrip, RemoteKey key, byte[] digest) {
    String activation = token(code, roundtrip);
    JsonObject signed =
        call(
            "signatures/signHash",
            activation,
            Json.createObjectBuilder()
                .add("credentialID", key.id())
                .add(
                    "hashes",
                    Json.createArrayBuilder().add(Base64.getEncoder().encodeToString(digest)))
                .add("hashAlgorithmOID", SHA256)
                .add("signAlgo", algorithm(key.chain().get(0)))
                .build());
    return Optional.ofNullable(signed.getJsonArray("signatures"))
        .filter(values -> values.size() == 1)
        .map(values -> decoded(values.getString(0, "")))
        .orElseThrow(() -> new BusinessException(SignatureError.SERVER_REFUSED));
  }

  private String token(String code, Roundtrip roundtrip) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", returnPage(roundtrip));
    form.put("code_verifier", roundtrip.verifier());
    char[] secret = secrets.password(SecretStore.SIGNING_CLIENT);
    String token =
        http.post(
                configuration.signingToken(),
                JsonHttp.basic(configuration.signingClientId(), secret),
                form)
            .getString("access_token", "");
    if (token.isEmpty()) {
      throw new BusinessException(SignatureError.SERVER_REFUSED);
    }
    return token;
  }

  private JsonObject call(String method, String token, JsonObject parameters) {
    URI address = URI.create(configuration.signingApi() + "/" + method);
    return http.post(address, "Bearer " + token, parameters);
  }

  private static List<X509Certificate> chain(JsonObject described) {
    JsonObject cert = described.getJsonObject("cert");
    if (cert == null || cert.getJsonArray("certificates") == null) {
      throw new BusinessException(SignatureError.NO_CERTIFICATE);
    }
    List<X509Certificate> chain = new ArrayList<>();
    for (JsonString encoded : cert.getJsonArray("certificates").getValuesAs(JsonString.class)) {
      chain.add(certificate(decoded(encoded.getString())));
    }
    if (chain.isEmpty()) {
      throw new BusinessException(SignatureError.NO_CERTIFICATE);
    }
    return chain;
  }

  private static X509Certificate certificate(byte[] encoded) {
    try {
      Certificate read =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
      return (X509Certificate) read;
    } catch (CertificateException broken) {
      throw new BusinessException(SignatureError.SERVER_REFUSED, broken);
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException broken) {
      throw new BusinessException(SignatureError.SERVER_REFUSED, broken);
    }
  }

  private static String algorithm(X509Certificate certificate) {
    return "EC".equals(certificate.getPublicKey().getAlgorithm()) ? ECDSA_SHA256 : RSA_SHA256;
  }
}
