package lu.espace.sandbox.pki;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives people their certificates: everybody in a new sandbox, and in an older one those who came
 * with a newer version of the product.
 */
record PeopleMaker(
    CertificateAuthority issuing,
    CertificateProfiles profiles,
    KeyFiles files,
    CertificateRegister register,
    Instant now) {

  /** Makes two keys with certificates for each, and returns their lines of the index. */
  List<String> make(List<SandboxPerson> people) {
    Deque<KeyPair> keys = new ArrayDeque<>(SandboxKeys.pairs(2 * people.size()));
    List<String> lines = new ArrayList<>();
    for (SandboxPerson person : people) {
      KeyPair auth = keys.pop();
      lines.add(line(person, "auth", profiles.authentication(person, auth.getPublic()), auth));
      KeyPair sign = keys.pop();
      lines.add(line(person, "sign", profiles.signature(person, sign.getPublic()), sign));
    }
    return lines;
  }

  private String line(SandboxPerson person, String use, CertificateSpec spec, KeyPair pair) {
    KeyFiles.Entry entry =
        SandboxMaker.issue(register, issuing, person.file() + "-" + use, spec, pair.getPrivate());
    SandboxMaker.writeCredential(files, entry);
    X509Certificate certificate = entry.chain().get(0);
    if (person.condition() == SandboxPerson.Condition.REVOKED) {
      register.revoke(certificate, now);
    }
    return SandboxFiles.indexLine(person, certificate, use);
  }
}
