package lu.espace.shared.port;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import lu.espace.shared.domain.Ssn;

/** What an administrator sets for this installation, in the server's system properties. */
public interface Configuration {

  /** Address of the public pages. */
  URI publicUrl();

  /** Address of the pages behind the certificate. */
  URI professionalUrl();

  /** Base address of the signing server's Cloud Signature Consortium interface. */
  URI signingApi();

  /** Base address of the signing server's OAuth2 pages. */
  URI signingOauth();

  /** Where the signing server exchanges codes for tokens, reached from the server. */
  URI signingToken();

  /** The product's name at the signing server. */
  String signingClientId();

  /** How long an answer about revocation may be used again. */
  Duration revocationMaxAge();

  /** The time-stamping authority. */
  URI timeStamping();

  /** File with the certificates of the authorities whose certificates are accepted (PEM). */
  Path trustAnchors();

  /** File that names the institutions, their desks and the agents of each (XML). */
  Path desks();

  /** Sender of the product's mail. */
  String mailFrom();

  /** Where the virus scanner (clamd) listens. */
  InetSocketAddress scanner();

  /** How long the virus scanner may take for one file. */
  Duration scannerPatience();

  /**
   * The persons who may publish procedures and give an eSpace to a new administrator; nobody unless
   * they are named.
   */
  Set<Ssn> operators();
}
