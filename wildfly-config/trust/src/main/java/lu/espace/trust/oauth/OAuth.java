package lu.espace.trust.oauth;

import java.time.Clock;
import java.time.Duration;
import lu.espace.trust.signing.SigningServer;
import lu.espace.trust.signing.Tickets;

/** Both OAuth endpoints of a signing server, which share the codes. */
public final class OAuth {

  private static final Duration CODE = Duration.ofMinutes(2);

  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint token;

  /** The endpoints for one client. */
  public OAuth(Client client, SigningServer server, Clock clock) {
    Tickets<Grant> codes = new Tickets<>(clock, CODE);
    this.authorize = new AuthorizeEndpoint(client, server, codes, clock);
    this.token = new TokenEndpoint(client, server, codes);
  }

  public AuthorizeEndpoint authorize() {
    return authorize;
  }

  public TokenEndpoint token() {
    return token;
  }
}
