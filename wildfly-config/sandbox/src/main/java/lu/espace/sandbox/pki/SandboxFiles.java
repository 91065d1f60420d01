package lu.espace.sandbox.pki;

import java.security.cert.X509Certificate;
import java.time.Instant;
import lu.espace.sandbox.pki.SandboxPerson.Organisation;

/** The names of the sandbox's files and the layout of its index; docs/sandbox.md describes them. */
public final class SandboxFiles {

  /** Makes a directory a sandbox; written last. */
  public static final String MARKER = "sandbox.properties";

  /** The one password of every PKCS#12 file. */
  public static final String PASSWORD = "password.txt";

  /** The secret with which the product proves itself to the signing server. */
  public static final String CLIENT_SECRET = "signing-client.txt";

  /** Root and issuing authority, for importing into a browser. */
  public static final String AUTHORITIES = "ca.pem";

  /** The authorities whose certificates the product accepts. */
  public static final String ANCHORS = "anchors.pem";

  /** The same authorities as a key store. */
  public static final String TRUST_STORE = "truststore.p12";

  /**
   * The keys of the trust services: root, issuing authority, OCSP responder, time-stamping unit.
   */
  public static final String SERVICES = "trust-services.p12";

  /** The public host's TLS key, alias {@link #SERVER}. */
  public static final String SERVER_PUBLIC = "server-public.p12";

  /** The protected host's TLS key, alias {@link #SERVER}. */
  public static final String SERVER_PRO = "server-pro.p12";

  /** The index of the people's certificates. */
  public static final String INDEX = "certificates.tsv";

  /** Alias of a TLS key. */
  public static final String SERVER = "server";

  static final String ROOT = "root";
  static final String ISSUING = "issuing";
  static final String OCSP = "ocsp";
  static final String TSA = "tsa";
  static final String TRUST_BASE = "trust-base";

  static final String INDEX_HEAD =
      "file\tssn\ttitle\torganisation\tidentifier\tpurpose\tserial\tvalid until";

  private SandboxFiles() {}

  static String marker(TrustAddresses addresses, Instant now) {
    return "# A sandbox of My business eSpace. Delete this directory to have a new one made.\n"
        + TRUST_BASE
        + "="
        + addresses.base()
        + "\nmade-at="
        + now
        + "\n";
  }

  static String indexLine(SandboxPerson person, X509Certificate certificate, String use) {
    String what = use.equals("auth") ? "log in: " : "sign: ";
    return String.join(
        "\t",
        person.file() + "-" + use,
        person.ssn(),
        person.title().text(),
        person.organisation().map(Organisation::name).orElse("-"),
        person.organisation().map(Organisation::identifier).orElse("-"),
        what + person.name() + " " + person.purpose(),
        CertificateRegister.hex(certificate.getSerialNumber()),
        certificate.getNotAfter().toInstant().toString());
  }
}
