package lu.espace.trust.oauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lu.espace.trust.http.Fields;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.signing.Pins;
import lu.espace.trust.signing.SigningServer;
import lu.espace.trust.signing.Tickets;

/**
 * Where an application sends a person's browser. The person identifies itself, or reads what it is
 * about to sign and confirms with its PIN; then the browser goes back with a code.
 */
public final class AuthorizeEndpoint {

  private static final Duration PAGE = Duration.ofMinutes(10);
  private static final Duration REPEAT = Duration.ofMinutes(1);
  private static final int MAX_FIELD = 64;

  private final Client client;
  private final SigningServer server;
  private final Tickets<Grant> codes;
  private final Tickets<AuthorizationRequest> pages;
  private final Tickets<String> answered;
  private final Pages html;

  AuthorizeEndpoint(Client client, SigningServer server, Tickets<Grant> codes, Clock clock) {
    this.client = client;
    this.server = server;
    this.codes = codes;
    this.pages = new Tickets<>(clock, PAGE);
    this.answered = new Tickets<>(clock, REPEAT);
    this.html = new Pages();
  }

  /** Shows the page. An unknown application or address gets no redirection: it may be a trap. */
  public Reply get(Request request) {
    Fields fields = request.queryFields();
    PageLanguage language = PageLanguage.of(request, fields);
    Optional<URI> redirect = client.findRedirect(fields);
    if (redirect.isEmpty()) {
      return html.refused(language);
    }
    try {
      AuthorizationRequest wanted =
          AuthorizationRequest.parse(fields, redirect.get(), server.keys());
      return html.ask(
          language, new Pages.Question(pages.put(wanted), wanted, "", Optional.empty()));
    } catch (OAuthRefusal e) {
      return Reply.redirect(
          Redirects.error(redirect.get(), fields.find("state"), e.code(), e.getMessage()));
    }
  }

  /** Takes the person's answer. */
  public Reply post(Request request) {
    Fields form = request.form();
    PageLanguage language = PageLanguage.of(request, form);
    String page = form.find("page").orElse("");
    Optional<String> before = answered.find(page);
    if (before.isPresent()) {
      // A second click on the button must not lose the code that the first one brought.
      return Reply.redirect(before.get());
    }
    Optional<AuthorizationRequest> wanted = pages.find(page);
    if (wanted.isEmpty()) {
      return html.expired(language);
    }
    if (form.find("action").filter("cancel"::equals).isPresent()) {
      AuthorizationRequest w = wanted.get();
      return finish(
          page,
          Redirects.error(w.redirect(), w.state(), "access_denied", "Cancelled by the holder"));
    }
    return check(language, page, wanted.get(), form);
  }

  private Reply check(
      PageLanguage language, String page, AuthorizationRequest wanted, Fields form) {
    String entered = limited(form, "user");
    String ssn = wanted.consent().map(c -> c.key().person().ssn()).orElse(entered);
    String pin = limited(form, "pin");
    if (ssn.isEmpty() || pin.isEmpty()) {
      return html.ask(language, new Pages.Question(page, wanted, entered, Optional.of("missing")));
    }
    Pins.Outcome outcome = server.pins().check(ssn, pin);
    return switch (outcome) {
      case RIGHT -> finish(page, Redirects.code(wanted, codes.put(new Grant(wanted, ssn))));
      case WRONG ->
          html.ask(language, new Pages.Question(page, wanted, entered, Optional.of("wrong")));
      case LOCKED -> html.locked(language, page, wanted);
    };
  }

  private Reply finish(String page, String location) {
    answered.putAs(page, location);
    pages.take(page);
    return Reply.redirect(location);
  }

  private static String limited(Fields form, String name) {
    return form.find(name).map(String::strip).filter(t -> t.length() <= MAX_FIELD).orElse("");
  }
}
