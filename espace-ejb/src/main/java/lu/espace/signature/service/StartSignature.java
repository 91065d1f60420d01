package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.signature.domain.SignaturePreparation;
import lu.espace.signature.port.RemoteSigner;
import lu.espace.signature.port.Roundtrip;

/** A holder begins to sign the document of a file. */
@Stateless
@Guarded
public class StartSignature {

  private static final Duration REMEMBERED = Duration.ofDays(1);

  @Inject private Caller caller;
  @Inject private Preparations preparations;
  @Inject private RemoteSigner server;
  @Inject private Configuration configuration;
  @Inject private Clock clock;

  /**
   * What the holder began before for this file is void, unless its raw signature of the same
   * document is here already: then that one is finished instead of asking the holder again.
   *
   * @return where the holder's browser must go
   */
  @Requires(Right.SIGN)
  public URI start(FileNumber number, DocumentToSign document) {
    Ssn holder = caller.ssn();
    Instant now = clock.instant();
    boolean waits =
        preparations
            .findKept(number, holder)
            .filter(kept -> kept.documentSha256().equals(document.sha256()))
            .isPresent();
    if (waits) {
      return URI.create(configuration.professionalUrl() + "/space/signature?n=" + number);
    }
    preparations.removeAllOf(number, holder);
    preparations.removeForgotten(now.minus(REMEMBERED));
    Roundtrip roundtrip = Roundtrip.random(Roundtrip.Purpose.SIGNATURE);
    SignaturePreparation preparation =
        new SignaturePreparation(
            number, holder, document.sha256(), document.title(), document.pdf(), now);
    preparation.await(roundtrip.state(), roundtrip.verifier());
    preparations.add(preparation);
    return server.identificationPage(roundtrip);
  }
}
