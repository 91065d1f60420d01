package lu.espace.signature.adapter;

import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import java.io.IOException;
import lu.espace.shared.domain.Sha256;
import org.bouncycastle.cert.ocsp.OCSPResp;

/** Asks OCSP responders and fetches revocation lists, unless a fresh answer is at hand. */
final class RevocationLoader extends WatchedLoader {

  private static final long serialVersionUID = 1L;

  private final transient RevocationMemory memory;

  RevocationLoader(CommonsDataLoader loader, TrustServicesWatch watch, RevocationMemory memory) {
    super(loader, watch);
    this.memory = memory;
  }

  @Override
  public byte[] get(String url) {
    return memory.answer(url, () -> super.get(url), list -> list.length > 0);
  }

  @Override
  public byte[] post(String url, byte[] question) {
    return memory.answer(
        url + " " + Sha256.of(question),
        () -> super.post(url, question),
        RevocationLoader::isAnswer);
  }

  /** RFC 6960, 4.2.1: a response with another status than successful says nothing. */
  private static boolean isAnswer(byte[] response) {
    try {
      return new OCSPResp(response).getStatus() == OCSPResp.SUCCESSFUL;
    } catch (IOException broken) {
      return false;
    }
  }
}
