package lu.espace.signature.adapter;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.SignatureError;

/** What a certificate must say to sign for a holder, and what DSS's findings mean to a person. */
final class CertificateRules {

  private CertificateRules() {}

  static void require(CertificateContent certificate, Ssn holder, Instant at) {
    if (certificate.subject().number().filter(holder.value()::equals).isEmpty()) {
      throw new BusinessException(SignatureError.OTHER_PERSON);
    }
    if (!certificate.use().allowsSignature()) {
      throw new BusinessException(SignatureError.NOT_FOR_SIGNATURES);
    }
    if (!certificate.isValidAt(at)) {
      throw new BusinessException(SignatureError.CERTIFICATE_EXPIRED);
    }
  }

  /** The common name of the authority that issued the certificate. */
  static String issuer(X509Certificate certificate) {
    String name = certificate.getIssuerX500Principal().getName();
    try {
      return new LdapName(name)
          .getRdns().stream()
              .filter(part -> part.getType().equalsIgnoreCase("CN"))
              .map(part -> part.getValue().toString())
              .findFirst()
              .orElse(name);
    } catch (InvalidNameException odd) {
      return name;
    }
  }

  /** EN 319 102-1, 5.1.3: the reasons for which a validation does not pass. */
  static SignatureError error(SubIndication reason) {
    if (reason == null) {
      return SignatureError.WRONG_SIGNATURE;
    }
    return switch (reason) {
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> SignatureError.CERTIFICATE_REVOKED;
      case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
          SignatureError.CERTIFICATE_EXPIRED;
      case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE -> SignatureError.REVOCATION_UNKNOWN;
      case NO_CERTIFICATE_CHAIN_FOUND,
          NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
          CERTIFICATE_CHAIN_GENERAL_FAILURE,
          CHAIN_CONSTRAINTS_FAILURE,
          NO_SIGNING_CERTIFICATE_FOUND ->
          SignatureError.CERTIFICATE_UNTRUSTED;
      default -> SignatureError.WRONG_SIGNATURE;
    };
  }
}
