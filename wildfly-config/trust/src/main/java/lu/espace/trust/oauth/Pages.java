package lu.espace.trust.oauth;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.trust.http.Reply;
import lu.espace.trust.oauth.AuthorizationRequest.Consent;
import lu.espace.trust.oauth.Template.Html;

/** The pages of the signing server. They need no script, and say on top that this is a sandbox. */
final class Pages {

  private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");

  private final Template layout = Template.load("layout");
  private final Template identify = Template.load("identify");
  private final Template confirm = Template.load("confirm");
  private final Template document = Template.load("document");
  private final Template hash = Template.load("hash");
  private final Template organisation = Template.load("organisation");
  private final Template alert = Template.load("alert");
  private final Template locked = Template.load("locked");
  private final Template notice = Template.load("notice");

  /**
   * A page that waits for an answer.
   *
   * @param user the number that the person typed before
   * @param problem why the answer before was not taken: {@code wrong} or {@code missing}
   */
  record Question(
      String page, AuthorizationRequest request, String user, Optional<String> problem) {}

  Reply ask(PageLanguage language, Question question) {
    Html alertBox = question.problem().map(problem -> alert(language, problem)).orElse(Html.NONE);
    Html main =
        question
            .request()
            .consent()
            .map(consent -> confirm(language, question, consent, alertBox))
            .orElseGet(() -> identify(language, question, alertBox));
    String title = question.request().consent().isPresent() ? "confirm.title" : "identify.title";
    int status = question.problem().isPresent() ? 422 : 200;
    return reply(status, language, title, main, formAction(question.request()));
  }

  Reply locked(PageLanguage language, String page, AuthorizationRequest request) {
    Html main = locked.render(language, Map.of("page", page, "lang", language.tag()));
    return reply(423, language, "locked.title", main, formAction(request));
  }

  Reply refused(PageLanguage language) {
    return notice(language, "refused");
  }

  Reply expired(PageLanguage language) {
    return notice(language, "expired");
  }

  private Reply notice(PageLanguage language, String which) {
    var texts = Template.texts(language.locale());
    Html main =
        notice.render(
            language,
            Map.of(
                "heading", texts.getString(which + ".title"),
                "body", texts.getString(which + ".text")));
    return reply(400, language, which + ".title", main, "'none'");
  }

  private Html identify(PageLanguage language, Question question, Html alertBox) {
    return identify.render(
        language,
        Map.of(
            "page", question.page(),
            "lang", language.tag(),
            "user", question.user(),
            "alert", alertBox,
            "invalid", invalid(question)));
  }

  private Html confirm(PageLanguage language, Question question, Consent consent, Html alertBox) {
    return confirm.render(
        language,
        Map.of(
            "page", question.page(),
            "lang", language.tag(),
            "alert", alertBox,
            "invalid", invalid(question),
            "document", document(language, consent),
            "signer", consent.key().person().name(),
            "organisation", organisation(language, consent),
            "until", until(language, consent),
            "algorithm", consent.hashes().algorithm().label(),
            "hashes", hashes(language, consent)));
  }

  private Html document(PageLanguage language, Consent consent) {
    return consent
        .description()
        .map(text -> document.render(language, Map.of("description", text)))
        .orElse(Html.NONE);
  }

  private Html organisation(PageLanguage language, Consent consent) {
    return consent
        .key()
        .person()
        .organisation()
        .map(at -> organisation.render(language, Map.of("name", at.name())))
        .orElse(Html.NONE);
  }

  private Html hashes(PageLanguage language, Consent consent) {
    return new Html(
        consent.hashes().readable().stream()
            .map(value -> hash.render(language, Map.of("value", value)).text())
            .collect(Collectors.joining()));
  }

  private static String until(PageLanguage language, Consent consent) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(
            consent.key().credential().certificate().getNotAfter().toInstant().atZone(LUXEMBOURG));
  }

  private Html alert(PageLanguage language, String problem) {
    String text = Template.texts(language.locale()).getString("alert." + problem);
    return alert.render(language, Map.of("message", text));
  }

  /** Ties the fields to the message above them for those who do not see it. */
  private static Html invalid(Question question) {
    return question.problem().isPresent()
        ? new Html(" aria-invalid=\"true\" aria-errormessage=\"problem\"")
        : Html.NONE;
  }

  /** The form leads here, and its answer to the application: browsers check both. */
  private static String formAction(AuthorizationRequest request) {
    return "'self' " + Redirects.origin(request.redirect());
  }

  private Reply reply(
      int status, PageLanguage language, String title, Html main, String formAction) {
    String heading = Template.texts(language.locale()).getString(title);
    Html page =
        layout.render(language, Map.of("lang", language.tag(), "title", heading, "main", main));
    String policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
            + formAction;
    return Reply.text(status, "text/html", page.text())
        .with("Content-Security-Policy", policy)
        .with("Content-Language", language.tag())
        .with("Referrer-Policy", "no-referrer")
        .with("X-Frame-Options", "DENY");
  }
}
