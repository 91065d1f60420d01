package lu.espace.signature.service;

import lu.espace.access.domain.certificate.CertificateChain;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.DataToSign;
import lu.espace.signature.domain.SignaturePreparation;
import lu.espace.signature.domain.SignatureStep;
import lu.espace.signature.port.PreparedPdf;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.Roundtrip;
import lu.espace.signature.port.SigningTerms;

/** A signature under way as it was stored last, for the work between two transactions. */
class UnderWay {

  private final SignaturePreparation stored;

  UnderWay(SignaturePreparation stored) {
    this.stored = stored;
  }

  long id() {
    return stored.id();
  }

  FileNumber number() {
    return stored.file();
  }

  Ssn holder() {
    return stored.holder();
  }

  SignatureStep step() {
    return stored.step();
  }

  String title() {
    return stored.title();
  }

  byte[] document() {
    return stored.document();
  }

  String documentSha256() {
    return stored.documentSha256();
  }

  Roundtrip roundtrip() {
    return new Roundtrip(Roundtrip.Purpose.SIGNATURE, stored.state(), stored.verifier());
  }

  byte[] rawSignature() {
    return stored.rawSignature();
  }

  RemoteKey key() {
    DataToSign data = stored.dataToSign();
    return new RemoteKey(data.keyId(), CertificateChain.decode(data.chain()));
  }

  PreparedPdf prepared() {
    DataToSign data = stored.dataToSign();
    SigningTerms terms =
        new SigningTerms(CertificateChain.decode(data.chain()), data.time(), data.zone());
    return new PreparedPdf(data.prepared(), data.digest(), terms);
  }
}
