package lu.espace.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** One person who logs in with a certificate and looks at the same page again and again. */
final class PageLoad {

  private static final long NANOSECONDS_PER_MICROSECOND = 1_000;

  private final HttpClient client;
  private final ProcessFigures server;

  /**
   * @param certificates the sandbox's directory of certificates
   * @param file the person's key store there
   */
  PageLoad(ProcessFigures server, Path certificates, String file, String password) {
    this.server = server;
    try {
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .sslContext(context(certificates, file, password.toCharArray()))
              .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
    } catch (IOException | GeneralSecurityException e) {
      throw new ServerFailure("The certificate cannot be used", e);
    }
  }

  /** Warms the page up, then asks for it and measures what the server spends. */
  Figures measure(URI page, int times) {
    return measure(page.getPath(), () -> get(page), times);
  }

  /** Warms a request up, then sends it again and again and measures what the server spends. */
  Figures measure(String name, Supplier<HttpResponse<byte[]>> request, int times) {
    HttpResponse<byte[]> last = request.get();
    for (int i = 0; i < times; i++) {
      last = request.get();
    }
    long[] wall = new long[times];
    double before = server.cpuMilliseconds();
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      last = request.get();
      wall[i] = (System.nanoTime() - begin) / NANOSECONDS_PER_MICROSECOND;
    }
    double cpu = (server.cpuMilliseconds() - before) / times;
    Arrays.sort(wall);
    return new Figures(name, last.statusCode(), last.body().length, cpu, wall[times / 2] / 1000.0);
  }

  HttpResponse<byte[]> get(URI page) {
    return send(HttpRequest.newBuilder(page).build());
  }

  HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new ServerFailure("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("Interrupted", e);
    }
  }

  private static SSLContext context(Path certificates, String file, char[] password)
      throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store(certificates.resolve(file), password), password);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store(certificates.resolve("truststore.p12"), password));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
    return context;
  }

  private static KeyStore store(Path file, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    return store;
  }

  /** What one page or one form costs. */
  record Figures(
      String name, int status, int bytes, double cpuMilliseconds, double wallMilliseconds) {}
}
