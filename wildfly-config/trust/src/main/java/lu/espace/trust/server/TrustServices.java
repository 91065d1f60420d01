package lu.espace.trust.server;

import java.net.URI;
import java.time.Clock;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.csc.CscApi;
import lu.espace.trust.http.Handler;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.http.Routes;
import lu.espace.trust.mail.MailPages;
import lu.espace.trust.mail.Mailbox;
import lu.espace.trust.oauth.Client;
import lu.espace.trust.oauth.OAuth;
import lu.espace.trust.revocation.AuthorityCertificates;
import lu.espace.trust.revocation.OcspResponder;
import lu.espace.trust.revocation.RevocationLists;
import lu.espace.trust.signing.SigningServer;
import lu.espace.trust.timestamp.TimeStamping;

/** Every trust service of a sandbox at its address below {@code /trust}. */
public final class TrustServices implements Handler {

  private final Routes routes = new Routes();

  /**
   * The services of a sandbox.
   *
   * @param client the application that may use the signing server
   * @param oauth where browsers reach the OAuth endpoints
   * @param mailbox the mails that the product sent
   */
  public TrustServices(SandboxPki pki, Client client, URI oauth, Mailbox mailbox, Clock clock) {
    OcspResponder ocsp = new OcspResponder(pki, clock);
    RevocationLists lists = new RevocationLists(pki, clock);
    AuthorityCertificates authorities = new AuthorityCertificates(pki);
    SigningServer signing = new SigningServer(pki, clock);
    OAuth endpoints = new OAuth(client, signing, clock);
    MailPages mails = new MailPages(mailbox);
    Asset style = Asset.load("signing.css", "text/css");
    Asset logo = Asset.load("logo.svg", "image/svg+xml");
    routes
        .at("POST", "/ocsp", ocsp::post)
        .below("/ocsp/", ocsp::get)
        .at("GET", "/crl/issuing.crl", lists::issuing)
        .at("GET", "/crl/root.crl", lists::root)
        .at("GET", "/ca/issuing.crt", authorities::issuing)
        .at("GET", "/ca/root.crt", authorities::root)
        .at("POST", "/tsa", new TimeStamping(pki, clock)::post)
        .at("GET", "/oauth2/authorize", endpoints.authorize()::get)
        .at("POST", "/oauth2/authorize", endpoints.authorize()::post)
        .at("POST", "/oauth2/token", endpoints.token()::post)
        .at("GET", "/mail", mails::list)
        .below("/mail/", mails::one)
        .at("GET", "/assets/signing.css", style)
        .at("GET", "/assets/logo.svg", logo);
    new CscApi(signing, oauth).addTo(routes, "/csc/v2");
  }

  @Override
  public Reply handle(Request request) {
    return routes.handle(request);
  }
}
