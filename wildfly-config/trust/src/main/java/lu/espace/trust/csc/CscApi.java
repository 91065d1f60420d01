package lu.espace.trust.csc;

import java.net.URI;
import lu.espace.trust.http.Routes;
import lu.espace.trust.signing.SigningServer;

/** The API's addresses, all of them POST. */
public final class CscApi {

  private final ServerInfo info;
  private final Credentials credentials;
  private final Signatures signatures;

  /** The API of a signing server. */
  public CscApi(SigningServer server, URI oauth) {
    this.info = new ServerInfo(oauth);
    this.credentials = new Credentials(server);
    this.signatures = new Signatures(server, credentials);
  }

  /** Adds the methods below a path. */
  public void addTo(Routes routes, String base) {
    routes
        .at("POST", base + "/info", CscCall.handler(info::info))
        .at("POST", base + "/credentials/list", CscCall.handler(credentials::list))
        .at("POST", base + "/credentials/info", CscCall.handler(credentials::info))
        .at("POST", base + "/credentials/authorize", CscCall.handler(signatures::authorize))
        .at("POST", base + "/signatures/signHash", CscCall.handler(signatures::signHash));
  }
}
