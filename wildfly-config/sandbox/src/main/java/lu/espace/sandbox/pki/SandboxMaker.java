package lu.espace.sandbox.pki;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes every file of a new sandbox in an empty directory. */
final class SandboxMaker {

  private static final int SERVICES = 6;
  private static final int PASSWORD_LENGTH = 16;
  private static final int SECRET_LENGTH = 40;

  private final TrustAddresses addresses;
  private final Instant now;
  private final CertificateProfiles profiles;
  private final KeyFiles files;
  private final CertificateRegister register;
  private final Deque<KeyPair> keys;
  private final String password = SandboxKeys.password(PASSWORD_LENGTH);

  SandboxMaker(Path directory, TrustAddresses addresses, Instant now) {
    this.addresses = addresses;
    this.now = now;
    this.profiles = new CertificateProfiles(addresses, now);
    this.files = new KeyFiles(directory, password);
    this.register = new CertificateRegister(directory);
    CertificateRegister.start(directory);
    this.keys = new ArrayDeque<>(SandboxKeys.pairs(SERVICES));
  }

  void make() {
    files.writeSecret(SandboxFiles.PASSWORD, password + "\n");
    files.writeSecret(SandboxFiles.CLIENT_SECRET, SandboxKeys.password(SECRET_LENGTH) + "\n");
    KeyPair rootKey = keys.pop();
    CertificateAuthority root =
        CertificateAuthority.selfSigned(profiles.root(rootKey.getPublic()), rootKey.getPrivate());
    KeyPair issuingKey = keys.pop();
    X509Certificate issuingCertificate = root.issue(profiles.issuing(issuingKey.getPublic()));
    CertificateAuthority issuing =
        new CertificateAuthority(
            issuingKey.getPrivate(), List.of(issuingCertificate, root.certificate()));
    authorities(root, issuing);
    services(root, issuing);
    people(issuing);
    // Last, because a directory with this file counts as complete.
    files.writePublic(SandboxFiles.MARKER, SandboxFiles.marker(addresses, now));
  }

  private void authorities(CertificateAuthority root, CertificateAuthority issuing) {
    List<X509Certificate> both = List.of(root.certificate(), issuing.certificate());
    files.writePem(SandboxFiles.AUTHORITIES, both);
    files.writePem(SandboxFiles.ANCHORS, both);
    files.writeTrustStore(SandboxFiles.TRUST_STORE, both);
  }

  private void services(CertificateAuthority root, CertificateAuthority issuing) {
    KeyPair responder = keys.pop();
    KeyPair stamper = keys.pop();
    files.writeStore(
        SandboxFiles.SERVICES,
        List.of(
            new KeyFiles.Entry(SandboxFiles.ROOT, root.key(), root.chain()),
            new KeyFiles.Entry(SandboxFiles.ISSUING, issuing.key(), issuing.chain()),
            entry(SandboxFiles.OCSP, issuing, profiles.responder(responder.getPublic()), responder),
            entry(SandboxFiles.TSA, issuing, profiles.timeStamper(stamper.getPublic()), stamper)));
    server(issuing, "localhost", SandboxFiles.SERVER_PUBLIC);
    server(issuing, "pro.localhost", SandboxFiles.SERVER_PRO);
  }

  private void server(CertificateAuthority issuing, String host, String file) {
    KeyPair pair = keys.pop();
    CertificateSpec spec = profiles.server(host, pair.getPublic());
    files.writeStore(file, List.of(entry(SandboxFiles.SERVER, issuing, spec, pair)));
  }

  private void people(CertificateAuthority issuing) {
    List<String> index = new ArrayList<>(List.of(SandboxFiles.INDEX_HEAD));
    index.addAll(
        new PeopleMaker(issuing, profiles, files, register, now).make(SandboxPeople.all()));
    files.writePublic(SandboxFiles.INDEX, String.join("\n", index) + "\n");
  }

  static void writeCredential(KeyFiles files, KeyFiles.Entry entry) {
    files.writeStore(entry.alias() + ".p12", List.of(entry));
    files.writePem(entry.alias() + ".pem", entry.chain().subList(0, 2), entry.key());
  }

  private KeyFiles.Entry entry(
      String alias, CertificateAuthority issuing, CertificateSpec spec, KeyPair pair) {
    return issue(register, issuing, alias, spec, pair.getPrivate());
  }

  static KeyFiles.Entry issue(
      CertificateRegister register,
      CertificateAuthority issuing,
      String alias,
      CertificateSpec spec,
      PrivateKey key) {
    X509Certificate certificate = issuing.issue(spec);
    register.issued(certificate);
    List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
    chain.addAll(issuing.chain());
    return new KeyFiles.Entry(alias, key, chain);
  }
}
