package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import lu.espace.shared.service.Caller;

/** Why a certificate, or the lack of one, did not open the door; the page 403 explains it. */
@Named("refusal")
@RequestScoped
public class Refusal {

  private static final Map<String, String> TITLE = Map.of("2.5.4.12", "title");
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  @Inject private HttpServletRequest request;
  @Inject private Caller caller;

  /** The reasons that the page knows; their names are in the keys of its texts. */
  public enum Reason {
    NONE,
    PRIVATE,
    SIGNATURE,
    OTHER,
    FORBIDDEN
  }

  public Reason getReason() {
    return ClientCertificate.of(request).map(this::reason).orElse(Reason.NONE);
  }

  /** The name on the certificate, so that the reader sees which one the browser sent. */
  public String getName() {
    return ClientCertificate.of(request).map(c -> attribute(c, "CN")).orElse("");
  }

  private Reason reason(X509Certificate certificate) {
    if (caller.isProfessional()) {
      return Reason.FORBIDDEN;
    }
    if (isForSignatures(certificate.getKeyUsage())) {
      return Reason.SIGNATURE;
    }
    return "Private Person".equals(attribute(certificate, "title")) ? Reason.PRIVATE : Reason.OTHER;
  }

  private static boolean isForSignatures(boolean[] usage) {
    return usage != null && usage[NON_REPUDIATION] && !usage[DIGITAL_SIGNATURE];
  }

  private static String attribute(X509Certificate certificate, String type) {
    String subject = certificate.getSubjectX500Principal().getName("RFC2253", TITLE);
    try {
      return new LdapName(subject)
          .getRdns().stream()
              .filter(part -> part.getType().equalsIgnoreCase(type))
              .map(Rdn::getValue)
              .filter(String.class::isInstance)
              .map(String.class::cast)
              .findFirst()
              .orElse("");
    } catch (InvalidNameException unreadable) {
      return "";
    }
  }
}
