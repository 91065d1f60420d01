package lu.espace.signature.adapter;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** Asks a trust service and tells the watch whether it answers. */
class WatchedLoader implements DataLoader {

  private static final long serialVersionUID = 1L;
  private static final int TIMEOUT_MILLIS = 10_000;

  private final CommonsDataLoader loader;
  private final transient TrustServicesWatch watch;

  WatchedLoader(CommonsDataLoader loader, TrustServicesWatch watch) {
    this.loader = loader;
    this.watch = watch;
    loader.setTimeoutConnection(TIMEOUT_MILLIS);
    loader.setTimeoutConnectionRequest(TIMEOUT_MILLIS);
    loader.setTimeoutResponse(TIMEOUT_MILLIS);
    loader.setTimeoutSocket(TIMEOUT_MILLIS);
  }

  @Override
  public byte[] get(String url) {
    return watched(url, () -> loader.get(url));
  }

  /** The first address that answers. */
  @Override
  public DataAndUrl get(List<String> urls) {
    DSSException last = new DSSException("No address to ask");
    for (String url : urls) {
      try {
        return new DataAndUrl(url, get(url));
      } catch (DSSException silent) {
        last = silent;
      }
    }
    throw last;
  }

  @Override
  public byte[] post(String url, byte[] question) {
    return watched(url, () -> loader.post(url, question));
  }

  @Override
  public void setContentType(String type) {
    loader.setContentType(type);
  }

  private byte[] watched(String url, Supplier<byte[]> ask) {
    try {
      byte[] answer = ask.get();
      watch.answers(URI.create(url));
      return answer;
    } catch (DSSException silent) {
      watch.isSilent(URI.create(url));
      throw silent;
    }
  }
}
