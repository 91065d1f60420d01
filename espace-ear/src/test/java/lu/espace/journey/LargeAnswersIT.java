package lu.espace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that do not fit in one record of TLS, in both versions of HTTP. */
class LargeAnswersIT {

  private static final Path AUTHORITIES = Path.of("target/portal/certificates/ca.pem");
  private static final String SCRIPT =
      "/jakarta.faces.resource/jquery/jquery.js?ln=primefaces&v=15.0.13";

  @ParameterizedTest
  @EnumSource(Version.class)
  void arriveWhole(Version version) throws Exception {
    Portal portal = Portal.started();
    HttpClient browser = HttpClient.newBuilder().version(version).sslContext(trusting()).build();
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(portal.open().resolve(SCRIPT)).build(), BodyHandlers.ofString());
    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
    assertThat(answer.body()).hasSizeGreaterThan(50_000).contains("jQuery");
  }

  private static SSLContext trusting() throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream pem = Files.newInputStream(AUTHORITIES)) {
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        trusted.setCertificateEntry("authority" + trusted.size(), one);
      }
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
