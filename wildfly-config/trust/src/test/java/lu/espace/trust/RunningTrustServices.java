package lu.espace.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.mail.Mailbox;
import lu.espace.trust.oauth.Client;
import lu.espace.trust.server.TrustServices;

/**
 * The services behind the JDK's HTTP server. Keys take seconds to make, so one sandbox and one port
 * serve the whole test run; each start has a fresh signing server.
 */
public final class RunningTrustServices implements AutoCloseable {

  public static final URI REDIRECT = URI.create("https://pro.localhost:8443/space/signature");
  private static final String ROOT = "/trust";

  private final HttpServer server;
  private final SandboxPki pki;
  private final Client client;

  private RunningTrustServices(Clock clock) {
    this.pki = Sandbox.PKI;
    this.client = new Client("espace", pki.clientSecret(), List.of(REDIRECT));
    try {
      this.server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), Sandbox.PORT), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    URI oauth = URI.create(pki.addresses().base() + "/oauth2");
    Mailbox mailbox = new Mailbox(pki.directory().resolve("mail"), clock);
    TrustServices services = new TrustServices(pki, client, oauth, mailbox, clock);
    server.createContext(ROOT, exchange -> answer(services, exchange));
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
  }

  public static RunningTrustServices start() {
    return new RunningTrustServices(Clock.systemUTC());
  }

  public static RunningTrustServices start(Clock clock) {
    return new RunningTrustServices(clock);
  }

  public SandboxPki pki() {
    return pki;
  }

  public URI at(String path) {
    return URI.create(pki.addresses().base() + path);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(TrustServices services, HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers = new HashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      URI uri = exchange.getRequestURI();
      Request request =
          new Request(
              exchange.getRequestMethod(),
              uri.getRawPath().substring(ROOT.length()),
              uri.getRawQuery(),
              headers,
              exchange.getRequestBody().readNBytes(Request.MAX_BODY));
      Reply reply = services.handle(request);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(
          reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
      exchange.getResponseBody().write(reply.body());
    }
  }

  /** Made once, at the first test that needs it. */
  private static final class Sandbox {

    static final int PORT = freePort();
    static final SandboxPki PKI = make();

    private static int freePort() {
      try (java.net.ServerSocket socket =
          new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static SandboxPki make() {
      try {
        Path directory = Files.createTempDirectory(Path.of("target"), "sandbox-");
        URI base = URI.create("http://localhost:" + PORT + ROOT);
        return SandboxPki.open(directory, base);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
