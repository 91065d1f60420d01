package lu.espace.inserver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.X509PeerCertificateChainEvidence;

/** One of the sandbox's people inside the server, logged in by the server's own realm. */
final class Person {

  private static final Pattern CERTIFICATE =
      Pattern.compile("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", Pattern.DOTALL);

  private final X509Certificate certificate;
  private final SecurityIdentity identity;

  private Person(X509Certificate certificate, SecurityIdentity identity) {
    this.certificate = certificate;
    this.identity = identity;
  }

  /** Verifies the authentication certificate of a file name without ending. */
  static Person of(String name)
      throws IOException, CertificateException, RealmUnavailableException {
    Path file = Path.of(System.getProperty("espace.sandbox.directory")).resolve(name + "-auth.pem");
    X509Certificate[] chain =
        CertificateFactory.getInstance("X.509").generateCertificates(certificates(file)).stream()
            .map(X509Certificate.class::cast)
            .toArray(X509Certificate[]::new);
    SecurityIdentity identity =
        SecurityDomain.getCurrent().authenticate(new X509PeerCertificateChainEvidence(chain));
    return new Person(chain[0], identity);
  }

  /** The certificates of a file that holds a private key, too. */
  private static InputStream certificates(Path file) throws IOException {
    String certificates =
        CERTIFICATE
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining("\n"));
    return new ByteArrayInputStream(certificates.getBytes(StandardCharsets.US_ASCII));
  }

  byte[] certificate() {
    try {
      return ((Certificate) certificate).getEncoded();
    } catch (CertificateException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  <T> T calls(Callable<T> call) throws Exception {
    return identity.runAs(call);
  }
}
