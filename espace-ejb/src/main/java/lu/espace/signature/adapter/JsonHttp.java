package lu.espace.signature.adapter;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.domain.SignatureError;
import org.jboss.logging.Logger;

/** Asks a server for JSON objects, with an end to its patience and no redirects. */
class JsonHttp {

  private static final Logger LOG = Logger.getLogger("lu.espace.signature");
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final TrustServicesWatch watch;

  JsonHttp(TrustServicesWatch watch) {
    this.watch = watch;
  }

  JsonObject post(URI address, String authorization, Map<String, String> form) {
    return post(address, authorization, "application/x-www-form-urlencoded", form(form));
  }

  JsonObject post(URI address, String authorization, JsonObject parameters) {
    return post(address, authorization, "application/json", parameters.toString());
  }

  private JsonObject post(URI address, String authorization, String type, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .header("Authorization", authorization)
            .header("Content-Type", type)
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      JsonObject answer = answer(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
      watch.answers(address);
      return answer;
    } catch (IOException away) {
      watch.isSilent(address);
      LOG.warnf("ESP-0702 %s does not answer: %s", address.getPath(), away.getClass().getName());
      throw new BusinessException(SignatureError.SERVER_UNREACHABLE, away);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new BusinessException(SignatureError.SERVER_UNREACHABLE, interrupted);
    }
  }

  private JsonObject answer(HttpResponse<InputStream> response) throws IOException {
    int status = response.statusCode();
    if (status >= 500) {
      response.body().close();
      watch.isSilent(response.uri());
      LOG.warnf("ESP-0702 %s answers with status %d", response.uri().getPath(), status);
      throw new BusinessException(SignatureError.SERVER_UNREACHABLE);
    }
    try (JsonReader reader = Json.createReader(response.body())) {
      JsonObject json = reader.readObject();
      if (status == 200) {
        return json;
      }
      watch.answers(response.uri());
      // Only the protocol's code: a description may name the person.
      LOG.warnf(
          "ESP-0703 %s refuses with status %d: %s",
          response.uri().getPath(), status, json.getString("error", ""));
      throw new BusinessException(SignatureError.SERVER_REFUSED);
    } catch (JsonException | IllegalStateException noObject) {
      LOG.warnf("ESP-0703 %s answers with no JSON object", response.uri().getPath());
      throw new BusinessException(SignatureError.SERVER_REFUSED, noObject);
    }
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** RFC 6749, 2.3.1. */
  static String basic(String user, char[] password) {
    byte[] pair = (user + ":" + new String(password)).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
