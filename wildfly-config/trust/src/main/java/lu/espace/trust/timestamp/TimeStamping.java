package lu.espace.trust.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Seals a digest together with the present time. It takes SHA-256, SHA-384 and SHA-512 only. */
public final class TimeStamping {

  /** EN 319 421: the best-practices policy for time-stamps. */
  public static final String POLICY = "0.4.0.2023.1.1";

  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(TSPAlgorithms.SHA256, TSPAlgorithms.SHA384, TSPAlgorithms.SHA512);
  private static final int SERIAL_BITS = 63;

  private final Credential unit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** The time-stamping unit of a sandbox. */
  public TimeStamping(SandboxPki pki, Clock clock) {
    this.unit = pki.timeStamper();
    this.clock = clock;
  }

  /** RFC 3161, 3.4: a query in the body, a response in the answer, refusals included. */
  public Reply post(Request request) {
    if (!request.hasType("application/timestamp-query")) {
      return Reply.refusal(415, "A time-stamp request has the type application/timestamp-query");
    }
    TimeStampRequest query;
    try {
      query = new TimeStampRequest(request.body());
    } catch (IOException e) {
      return Reply.refusal(400, "The time-stamp request is not readable");
    }
    try {
      TimeStampResponse response = stamp(query);
      return Reply.bytes("application/timestamp-reply", response.getEncoded());
    } catch (TSPException | GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new SandboxException("The time-stamp cannot be made", e);
    }
  }

  private TimeStampResponse stamp(TimeStampRequest query)
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    TimeStampResponseGenerator responses =
        new TimeStampResponseGenerator(tokens(), DIGESTS, Set.of(POLICY), Set.of());
    BigInteger serial = new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS);
    Date now = Date.from(clock.instant());
    return responses.generate(query, serial, now);
  }

  private TimeStampTokenGenerator tokens()
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    SignerInfoGenerator signer =
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build("SHA256withRSA", unit.key(), unit.certificate());
    DigestCalculator sha256 =
        new JcaDigestCalculatorProviderBuilder()
            .build()
            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(signer, sha256, new ASN1ObjectIdentifier(POLICY));
    tokens.setAccuracySeconds(1);
    tokens.addCertificates(new JcaCertStore(unit.chain()));
    return tokens;
  }
}
