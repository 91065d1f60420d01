package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateIssuer;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.access.domain.certificate.Product;
import lu.espace.shared.web.Area;

/**
 * The certificate that the browser sent with this request; behind the login the one by which its
 * holder is known, which may have come through the other door. Shown so that the holder can
 * recognise it.
 */
@Named("shownCertificate")
@RequestScoped
public class ShownCertificate {

  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private Optional<CertificateContent> content;

  public boolean isPresent() {
    return certificate().isPresent();
  }

  /** Whether anything of it can be shown. */
  public boolean isReadable() {
    return content().isPresent();
  }

  public String getHolder() {
    return content().map(read -> read.subject().fullName()).orElse("");
  }

  /** The name on the certificate, also where it has only one. */
  public String getCommonName() {
    return content().map(read -> read.subject().commonName()).orElse("");
  }

  /** The name of the title, for its text. */
  public String getTitle() {
    return subject().title().name();
  }

  public String getNumber() {
    return subject().number().orElse("");
  }

  public String getOrganisation() {
    return subject().organisation().orElse("");
  }

  public String getDepartment() {
    return subject().department().orElse("");
  }

  public List<String> getIdentifiers() {
    return subject().identifiers().stream().map(BusinessIdentifier::toString).toList();
  }

  public String getIssuer() {
    return CertificateIssuer.of(certificate().orElseThrow());
  }

  /** The name of the product, for its text. */
  public String getProduct() {
    return Product.of(read().policies()).name();
  }

  public Instant getValidFrom() {
    return read().validFrom();
  }

  public Instant getValidUntil() {
    return read().validUntil();
  }

  /** Whole days until it ends; negative afterwards. */
  public long getDaysLeft() {
    return Math.floorDiv(
        Duration.between(clock.instant(), read().validUntil()).toSeconds(),
        Duration.ofDays(1).toSeconds());
  }

  public List<ShownPolicy> getPolicies() {
    return read().policies().stream().sorted().map(ShownPolicy::of).toList();
  }

  /** The numbers of the key usages (RFC 5280, 4.2.1.3) that are set; empty where none is named. */
  public List<Integer> getUsages() {
    boolean[] bits = certificate().orElseThrow().getKeyUsage();
    return bits == null
        ? List.of()
        : IntStream.range(0, bits.length).filter(bit -> bits[bit]).boxed().toList();
  }

  /** Its fingerprint (SHA-256), in groups as browsers show it. */
  public String getFingerprint() {
    return read().fingerprint().replaceAll("(..)(?=.)", "$1:").toUpperCase(Locale.ROOT);
  }

  Optional<CertificateContent> content() {
    if (content == null) {
      content = certificate().flatMap(ClientCertificate::content);
    }
    return content;
  }

  private CertificateContent read() {
    return content().orElseThrow();
  }

  private CertificateSubject subject() {
    return read().subject();
  }

  private Optional<X509Certificate> certificate() {
    return Area.isProtected(request.getRequestURI())
        ? LoginProof.of(request)
        : ClientCertificate.of(request);
  }
}
