package lu.espace.door.service;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.HexFormat;
import java.util.List;
import lu.espace.sandbox.pki.CertificateProfiles;
import lu.espace.sandbox.pki.CertificateSpec;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.RemoteSigner;
import lu.espace.signature.port.Roundtrip;

/** A signing server without pages and without scruples: it signs with whatever key it was given. */
final class OwnSigner implements RemoteSigner {

  /** DigestInfo of PKCS #1 for SHA-256. */
  private static final byte[] DIGEST_INFO =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");

  private static int issued;

  private final Credential key;
  private Credential shown;

  private OwnSigner(Credential key) {
    this.key = key;
    this.shown = key;
  }

  /** With a certificate of Claire's made for the occasion. */
  static OwnSigner of(SandboxPki pki, java.util.function.UnaryOperator<CertificateSpec> change) {
    KeyPair pair = pki.newKey();
    CertificateProfiles profiles = pki.profiles();
    SandboxPerson claire = pki.holder("claire-schmit").person();
    CertificateSpec spec = change.apply(profiles.signature(claire, pair.getPublic()));
    return new OwnSigner(pki.issue("remote-" + ++issued, spec, pair.getPrivate()));
  }

  Credential key() {
    return key;
  }

  /** Shows another person's certificate from now on and goes on signing with its own key. */
  void show(Credential other) {
    shown = other;
  }

  @Override
  public URI identificationPage(Roundtrip roundtrip) {
    return URI.create("https://signing.example/identify?state=" + roundtrip.state());
  }

  @Override
  public RemoteKey keyOf(String code, Roundtrip roundtrip) {
    return new RemoteKey("key", List.copyOf(shown.chain()));
  }

  @Override
  public URI confirmationPage(
      Roundtrip roundtrip, String keyId, byte[] digest, String description) {
    return URI.create("https://signing.example/confirm?state=" + roundtrip.state());
  }

  @Override
  public byte[] sign(String code, Roundtrip roundtrip, RemoteKey remote, byte[] digest) {
    try {
      Signature raw = Signature.getInstance("NONEwithRSA");
      raw.initSign(key.key());
      raw.update(DIGEST_INFO);
      raw.update(digest);
      return raw.sign();
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
