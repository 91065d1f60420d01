package lu.espace.elytron;

import java.security.Principal;
import javax.security.auth.x500.X500Principal;
import lu.espace.access.domain.certificate.CertificateReader;
import org.wildfly.security.auth.server.PrincipalDecoder;

/**
 * Takes the holder's number from a certificate's subject, in whatever string type and with whatever
 * blanks around it, by the code that reads certificates everywhere else. Configured in the Elytron
 * subsystem ({@code custom-principal-decoder}). A subject without a number stays as it is, and is
 * nobody in the realm.
 */
public class HolderDecoder implements PrincipalDecoder {

  @Override
  public String getName(Principal principal) {
    return principal instanceof X500Principal subject
        ? CertificateReader.holderNumber(subject).orElse(null)
        : null;
  }
}
