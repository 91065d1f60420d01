package lu.espace.trust.csc;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.trust.signing.SigningKey;

/** A credential's certificate in the API's words. */
final class CertificateJson {

  /** GeneralizedTime, as the API writes moments. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private CertificateJson() {}

  static int keyLength(SigningKey key) {
    return ((RSAPublicKey) key.credential().certificate().getPublicKey()).getModulus().bitLength();
  }

  /** As much as the call asks for: {@code certificates} none, single or chain; {@code certInfo}. */
  static JsonObjectBuilder of(SigningKey key, String status, CscCall call) {
    X509Certificate own = key.credential().certificate();
    JsonObjectBuilder json = Json.createObjectBuilder().add("status", status);
    List<X509Certificate> wanted =
        switch (call.findText("certificates").orElse("single")) {
          case "none" -> List.of();
          case "single" -> List.of(own);
          case "chain" -> key.credential().chain();
          default -> throw CscRefusal.request("Invalid parameter certificates");
        };
    if (!wanted.isEmpty()) {
      JsonArrayBuilder encoded = Json.createArrayBuilder();
      wanted.forEach(certificate -> encoded.add(base64(certificate)));
      json.add("certificates", encoded);
    }
    if (call.flag("certInfo")) {
      json.add("issuerDN", own.getIssuerX500Principal().getName())
          .add("serialNumber", own.getSerialNumber().toString(16))
          .add("subjectDN", own.getSubjectX500Principal().getName())
          .add("validFrom", moment(own.getNotBefore().toInstant()))
          .add("validTo", moment(own.getNotAfter().toInstant()));
    }
    return json;
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  private static String base64(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new SandboxException("A signature certificate cannot be encoded", e);
    }
  }
}
