package lu.espace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import lu.espace.sandbox.pki.CertificateAuthority;
import lu.espace.sandbox.pki.CertificateSpec;
import lu.espace.sandbox.pki.Holder;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.server.FreePorts;
import lu.espace.server.Sandbox;
import lu.espace.server.SandboxServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server whose operator opened the listener for a reverse proxy ({@code proxy.cli}): what it
 * takes from the proxy's header there, and that nobody else's header counts anywhere.
 */
class BehindProxyIT {

  private static final Path CONFIG = Path.of("..", "wildfly-config").toAbsolutePath().normalize();
  private static final String CLAIRE = "Claire Schmit";

  private static SandboxPki pki;
  private static SandboxServer server;

  @BeforeAll
  static void start() {
    Sandbox sandbox =
        Sandbox.open(CONFIG, Path.of("target", "proxy").toAbsolutePath(), FreePorts.offset());
    pki = sandbox.pki();
    server = sandbox.server().withScript("proxy.cli").prepare();
    server.deploy(CONFIG.resolve("trust/target/espace-trust.war"));
    server.deploy(Path.of("target", "espace.ear").toAbsolutePath());
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void theProxysHeaderIsTheHolder() throws Exception {
    String answer = throughProxy(pki.holder("claire-schmit").auth().certificate());
    assertThat(answer).startsWith("HTTP/1.1 200").contains(CLAIRE);
  }

  @Test
  void aForgedCertificateIsNobody() throws Exception {
    assertThat(throughProxy(forged())).startsWith("HTTP/1.1 403").doesNotContain(CLAIRE);
  }

  @Test
  void anExpiredCertificateIsNobody() throws Exception {
    assertThat(throughProxy(pki.holder("emil-expired").auth().certificate()))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void aRevokedCertificateIsRefusedByName() throws Exception {
    assertThat(throughProxy(pki.holder("rita-revoked").auth().certificate()))
        .startsWith("HTTP/1.1 403")
        .contains("This certificate has been revoked");
  }

  @Test
  void aCertificateWhoseAuthorityIsSilentIsRefusedAndSaidToBeTriedAgain() throws Exception {
    assertThat(throughProxy(ofSilentAuthority()))
        .startsWith("HTTP/1.1 403")
        .contains("We cannot check your certificate at the moment");
    assertThat(health())
        .contains("\"name\":\"trust-services\",\"status\":\"UP\"")
        .contains("\"alarm\":\"ESP-0720\"")
        .contains("\"http://localhost:9/ocsp\":\"silent since ");
  }

  @Test
  void aPrivateCertificateIsRefusedByName() throws Exception {
    assertThat(throughProxy(pki.holder("marie-private").auth().certificate()))
        .startsWith("HTTP/1.1 403")
        .contains("Marie Private");
  }

  @Test
  void theOtherListenersIgnoreTheHeader() throws Exception {
    X509Certificate genuine = pki.holder("claire-schmit").auth().certificate();
    URI pages = server.addresses().professionalPages();
    try (Socket socket = tls(pages)) {
      assertThat(ask(socket, genuine)).startsWith("HTTP/1.1 403").doesNotContain(CLAIRE);
    }
    try (Socket socket = plain(server.addresses().backChannel().getPort())) {
      assertThat(ask(socket, genuine)).startsWith("HTTP/1.1 302").doesNotContain(CLAIRE);
    }
  }

  /** Names the accepted authority and the holder, and is signed by a key of somebody else's. */
  private static X509Certificate forged() {
    Holder claire = pki.holder("claire-schmit");
    KeyPair forger = pki.newKey();
    return new CertificateAuthority(forger.getPrivate(), pki.issuing().chain())
        .issue(pki.profiles().authentication(claire.person(), forger.getPublic()));
  }

  /** What monitoring reads. */
  private static String health() throws IOException, InterruptedException {
    URI ready = server.addresses().management().resolve("/health/ready");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Genuine; what it says where to ask about it leads nowhere. */
  private static X509Certificate ofSilentAuthority() {
    CertificateSpec.Access nowhere =
        new CertificateSpec.Access(
            Optional.of("http://localhost:9/ocsp"),
            Optional.empty(),
            Optional.of("http://localhost:9/issuing.crl"));
    return pki.issuing()
        .issue(
            pki.profiles()
                .authentication(pki.holder("claire-schmit").person(), pki.newKey().getPublic())
                .withAccess(nowhere));
  }

  private static String throughProxy(X509Certificate certificate) throws Exception {
    try (Socket socket = plain(server.addresses().proxyPort())) {
      return ask(socket, certificate);
    }
  }

  /** As a proxy asks: by plain HTTP, with what it knows of the browser in headers. */
  private static String ask(Socket socket, X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    String pem = Base64.getEncoder().encodeToString(certificate.getEncoded());
    String request =
        String.join(
            "\r\n",
            "GET /space/ HTTP/1.1",
            "Host: " + server.addresses().professionalPages().getAuthority(),
            "X-Forwarded-Proto: https",
            "X-Forwarded-For: 192.0.2.7",
            "SSL_CLIENT_CERT: -----BEGIN CERTIFICATE----- " + pem + " -----END CERTIFICATE-----",
            "Accept-Language: en",
            "Connection: close",
            "",
            "");
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Socket plain(int port) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static Socket tls(URI pages) throws IOException, GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Anything()}, null);
    SSLSocket socket =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), pages.getPort());
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setServerNames(List.of(new SNIHostName(pages.getHost())));
    socket.setSSLParameters(parameters);
    return socket;
  }

  /** The test's own server is asked, and not whether it is the right one. */
  private static final class Anything implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
      assertThat(chain).isNotEmpty();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
