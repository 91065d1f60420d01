package lu.espace.access.domain.certificate;

import java.security.cert.X509Certificate;

/** The authority that issued a certificate, as people call it. */
public final class CertificateIssuer {

  private CertificateIssuer() {}

  /** The authority's name with that of the organisation behind it. */
  public static String of(X509Certificate certificate) {
    SubjectName name = SubjectName.of(certificate.getIssuerX500Principal());
    String own = name.first(SubjectName.COMMON_NAME).orElse("");
    String organisation = name.first(SubjectName.ORGANISATION).orElse("");
    if (own.isEmpty() || organisation.isEmpty() || own.contains(organisation)) {
      return own.isEmpty() ? organisation : own;
    }
    return own + " (" + organisation + ")";
  }
}
