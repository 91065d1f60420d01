package lu.espace.signature.adapter;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import lu.espace.shared.port.Configuration;

/**
 * The authorities that are believed and the services that are asked: revocation (OCSP, else the
 * revocation list) and time-stamps. Read from the configuration at each use, so that a change of
 * the anchors counts at once.
 */
@ApplicationScoped
class Authorities {

  private Configuration configuration;
  private RevocationMemory memory;
  private TrustServicesWatch watch;

  protected Authorities() {}

  @Inject
  Authorities(Configuration configuration, RevocationMemory memory, TrustServicesWatch watch) {
    this.configuration = configuration;
    this.memory = memory;
    this.watch = watch;
  }

  /** For checks: asks for revocation and believes the anchors only. */
  CertificateVerifier online() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(anchors());
    verifier.setOcspSource(
        new OnlineOCSPSource(new RevocationLoader(new OCSPDataLoader(), watch, memory)));
    verifier.setCrlSource(
        new OnlineCRLSource(new RevocationLoader(new CommonsDataLoader(), watch, memory)));
    return verifier;
  }

  /** For making a signature: asks nobody, because the result is checked afterwards as a whole. */
  CertificateVerifier offline() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    return verifier;
  }

  TSPSource timestamps() {
    return new OnlineTSPSource(
        configuration.timeStamping().toString(),
        new WatchedLoader(new TimestampDataLoader(), watch));
  }

  private CommonTrustedCertificateSource anchors() {
    CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
    for (Certificate certificate : readAnchors()) {
      source.addCertificate(new CertificateToken((X509Certificate) certificate));
    }
    return source;
  }

  private Collection<? extends Certificate> readAnchors() {
    try (InputStream pem = Files.newInputStream(configuration.trustAnchors())) {
      return CertificateFactory.getInstance("X.509").generateCertificates(pem);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The trust anchors cannot be read", unreadable);
    } catch (CertificateException broken) {
      throw new IllegalStateException("The trust anchors are no certificates", broken);
    }
  }
}
