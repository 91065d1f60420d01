package lu.espace.trust.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import lu.espace.trust.RunningTrustServices;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStampingTest {

  private static final BigInteger NONCE = BigInteger.valueOf(42);

  private static RunningTrustServices services;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    services = RunningTrustServices.start();
  }

  @AfterAll
  static void stop() {
    services.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2.16.840.1.101.3.4.2.1,32",
    "2.16.840.1.101.3.4.2.2,48",
    "2.16.840.1.101.3.4.2.3,64"
  })
  void aDigestIsSealedWithThePresentTime(String oid, int length) throws Exception {
    TimeStampRequest query = query(oid, length, true);
    TimeStampResponse response = send(query);
    response.validate(query);
    TimeStampToken token = response.getTimeStampToken();
    token.validate(
        new JcaSimpleSignerInfoVerifierBuilder().build(services.pki().timeStamper().certificate()));
    assertThat(token.getTimeStampInfo().getNonce()).isEqualTo(NONCE);
    assertThat(token.getTimeStampInfo().getPolicy().getId()).isEqualTo(TimeStamping.POLICY);
    assertThat(token.getTimeStampInfo().getGenTime().toInstant())
        .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now().plusSeconds(1));
    assertThat(token.getCertificates().getMatches(null)).hasSize(3);
  }

  @Test
  void certificatesAreLeftOutUnlessAskedFor() throws Exception {
    TimeStampToken token = send(query(TSPAlgorithms.SHA256.getId(), 32, false)).getTimeStampToken();
    assertThat(token.getCertificates().getMatches(null)).isEmpty();
  }

  @Test
  void aWeakDigestIsRefused() throws Exception {
    assertThat(failure(query("1.3.14.3.2.26", 20, true))).isEqualTo(PKIFailureInfo.badAlg);
  }

  @Test
  void aDigestOfTheWrongLengthIsRefused() throws Exception {
    assertThat(failure(query(TSPAlgorithms.SHA256.getId(), 20, true)))
        .isEqualTo(PKIFailureInfo.badDataFormat);
  }

  @Test
  void anotherPolicyIsRefused() throws Exception {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setReqPolicy(new ASN1ObjectIdentifier("1.2.3.4"));
    assertThat(failure(generator.generate(TSPAlgorithms.SHA256, new byte[32])))
        .isEqualTo(PKIFailureInfo.unacceptedPolicy);
  }

  @Test
  void anotherMediaTypeIsNotATimeStampRequest() throws Exception {
    assertThat(post("text/plain", new byte[] {1}).statusCode()).isEqualTo(415);
    assertThat(post("application/timestamp-query", new byte[] {1}).statusCode()).isEqualTo(400);
  }

  private int failure(TimeStampRequest query) throws Exception {
    TimeStampResponse response = send(query);
    assertThat(response.getStatus()).isEqualTo(PKIStatus.REJECTION);
    return response.getFailInfo().intValue();
  }

  private static TimeStampRequest query(String oid, int length, boolean certificates) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(certificates);
    return generator.generate(new ASN1ObjectIdentifier(oid), new byte[length], NONCE);
  }

  private TimeStampResponse send(TimeStampRequest query) throws Exception {
    HttpResponse<byte[]> answer = post("application/timestamp-query", query.getEncoded());
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/timestamp-reply");
    return new TimeStampResponse(answer.body());
  }

  private HttpResponse<byte[]> post(String type, byte[] body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(services.at("/tsa"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofByteArray());
  }
}
