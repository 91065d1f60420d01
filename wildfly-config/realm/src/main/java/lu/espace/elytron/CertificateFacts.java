package lu.espace.elytron;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.ietf.jgss.GSSException;
import org.ietf.jgss.Oid;
import org.wildfly.security.asn1.DERDecoder;

/**
 * What a holder's certificate says, as far as the realm decides on it.
 *
 * @param subject values of the subject by attribute name, in the certificate's own order
 * @param policies the certificate policies' numbers
 * @param authenticates whether the key may prove its holder (key usage digitalSignature)
 */
record CertificateFacts(
    Map<String, List<String>> subject, List<String> policies, boolean authenticates) {

  static final String SERIAL_NUMBER = "serialNumber";
  static final String TITLE = "title";

  private static final String POLICIES = "2.5.29.32";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final Map<String, String> NAMES =
      Map.of(
          "2.5.4.4", "surname",
          "2.5.4.5", SERIAL_NUMBER,
          "2.5.4.12", TITLE,
          "2.5.4.42", "givenName",
          "2.5.4.97", "organizationIdentifier");

  static CertificateFacts of(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return new CertificateFacts(
        subject(certificate), policies(certificate), usage != null && usage[DIGITAL_SIGNATURE]);
  }

  Optional<String> first(String attribute) {
    return subject.getOrDefault(attribute, List.of()).stream().findFirst();
  }

  private static Map<String, List<String>> subject(X509Certificate certificate) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      // RFC 2253 turns the order round and LdapName counts from the end: this is the encoded order.
      for (Rdn rdn :
          new LdapName(certificate.getSubjectX500Principal().getName("RFC2253", NAMES)).getRdns()) {
        String value = String.valueOf(rdn.getValue()).strip();
        values.computeIfAbsent(rdn.getType(), type -> new ArrayList<>()).add(value);
      }
    } catch (InvalidNameException unreadable) {
      throw new IllegalArgumentException("The subject cannot be read", unreadable);
    }
    return values;
  }

  private static List<String> policies(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(POLICIES);
    List<String> numbers = new ArrayList<>();
    if (extension == null) {
      return numbers;
    }
    DERDecoder policies = new DERDecoder(new DERDecoder(extension).decodeOctetString());
    policies.startSequence();
    while (policies.hasNextElement()) {
      policies.startSequence();
      numbers.add(number(policies.drainElement()));
      policies.endSequence();
    }
    return numbers;
  }

  /** Read by the JDK: Elytron's decoder does not know that the arc 2.999 has two bytes. */
  private static String number(byte[] encoded) {
    try {
      return new Oid(encoded).toString();
    } catch (GSSException unreadable) {
      throw new IllegalArgumentException("A certificate policy cannot be read", unreadable);
    }
  }
}
