package lu.espace.trust.revocation;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import lu.espace.sandbox.pki.CertificateRegister;
import lu.espace.sandbox.pki.CertificateRegister.Revocation;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Says for each certificate of the issuing authority whether it is good, revoked or unknown, as the
 * register stands at that moment. It signs with a key that the authority delegated to it.
 */
public final class OcspResponder {

  private static final String TYPE = "application/ocsp-response";
  private static final Duration FRESH = Duration.ofMinutes(10);

  /** RFC 9654: longer nonces need not be accepted. */
  private static final int MAX_NONCE = 128;

  private final X509CertificateHolder issuer;
  private final Credential signer;
  private final CertificateRegister register;
  private final Clock clock;
  private final DigestCalculatorProvider digests;

  /** The responder of a sandbox. */
  public OcspResponder(SandboxPki pki, Clock clock) {
    this.signer = pki.responder();
    this.register = pki.register();
    this.clock = clock;
    this.issuer = holder(pki.issuing().certificate());
    try {
      this.digests = new JcaDigestCalculatorProviderBuilder().build();
    } catch (OperatorCreationException e) {
      throw new SandboxException("The Java runtime has no digests", e);
    }
  }

  /** RFC 6960, A.1: the request is the body. */
  public Reply post(Request request) {
    if (!request.hasType("application/ocsp-request")) {
      return Reply.refusal(415, "An OCSP request has the type application/ocsp-request");
    }
    return answer(request.body());
  }

  /** RFC 6960, A.1: the request is the last part of the path, in base64 and percent-encoded. */
  public Reply get(Request request) {
    String encoded = request.path().substring(request.path().indexOf("/ocsp/") + "/ocsp/".length());
    try {
      String base64 = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
      return answer(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return failure(OCSPRespBuilder.MALFORMED_REQUEST);
    }
  }

  private Reply answer(byte[] encoded) {
    OCSPReq request;
    try {
      request = new OCSPReq(encoded);
    } catch (IOException e) {
      return failure(OCSPRespBuilder.MALFORMED_REQUEST);
    }
    if (request.getRequestList().length == 0) {
      return failure(OCSPRespBuilder.MALFORMED_REQUEST);
    }
    try {
      for (Req single : request.getRequestList()) {
        if (!single.getCertID().matchesIssuer(issuer, digests)) {
          return failure(OCSPRespBuilder.UNAUTHORIZED);
        }
      }
      return reply(new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, sign(request)));
    } catch (OCSPException e) {
      return failure(OCSPRespBuilder.MALFORMED_REQUEST);
    } catch (OperatorCreationException e) {
      throw new SandboxException("The OCSP responder cannot sign", e);
    }
  }

  private BasicOCSPResp sign(OCSPReq request) throws OCSPException, OperatorCreationException {
    Instant now = clock.instant();
    SubjectPublicKeyInfo key =
        SubjectPublicKeyInfo.getInstance(signer.certificate().getPublicKey().getEncoded());
    BasicOCSPRespBuilder builder =
        new BasicOCSPRespBuilder(key, digests.get(CertificateID.HASH_SHA1));
    for (Req single : request.getRequestList()) {
      CertificateStatus status = status(single.getCertID());
      builder.addResponse(
          single.getCertID(), status, Date.from(now), Date.from(now.plus(FRESH)), null);
    }
    nonce(request).ifPresent(nonce -> builder.setResponseExtensions(new Extensions(nonce)));
    return builder.build(
        new JcaContentSignerBuilder("SHA256withRSA").build(signer.key()),
        new X509CertificateHolder[] {holder(signer.certificate())},
        Date.from(now));
  }

  private CertificateStatus status(CertificateID id) {
    Optional<Revocation> revocation = register.findRevocation(id.getSerialNumber());
    if (revocation.isPresent()) {
      return new RevokedStatus(Date.from(revocation.get().at()), CRLReason.keyCompromise);
    }
    return register.isIssued(id.getSerialNumber()) ? CertificateStatus.GOOD : new UnknownStatus();
  }

  private static Optional<Extension> nonce(OCSPReq request) {
    return Optional.ofNullable(request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
        .filter(nonce -> nonce.getExtnValue().getOctets().length <= MAX_NONCE + 3);
  }

  private static Reply failure(int status) {
    try {
      return reply(new OCSPRespBuilder().build(status, null));
    } catch (OCSPException e) {
      throw new SandboxException("An OCSP refusal cannot be encoded", e);
    }
  }

  private static Reply reply(OCSPResp response) {
    try {
      return Reply.bytes(TYPE, response.getEncoded());
    } catch (IOException e) {
      throw new SandboxException("An OCSP answer cannot be encoded", e);
    }
  }

  private static X509CertificateHolder holder(X509Certificate certificate) {
    try {
      return new JcaX509CertificateHolder(certificate);
    } catch (CertificateEncodingException e) {
      throw new SandboxException("A certificate of the sandbox cannot be encoded", e);
    }
  }
}
