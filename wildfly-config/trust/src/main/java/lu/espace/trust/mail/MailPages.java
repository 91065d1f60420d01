package lu.espace.trust.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.oauth.PageLanguage;
import lu.espace.trust.oauth.Template;
import lu.espace.trust.oauth.Template.Html;

/** The pages on which one reads the sandbox's mails. They need no script. */
public final class MailPages {

  private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");
  private static final String BELOW = "/mail/";
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s&]+(&amp;[^\\s&]+)*");

  private final Template layout = Template.load(MailPages.class, "layout");
  private final Template list = Template.load(MailPages.class, "list");
  private final Template line = Template.load(MailPages.class, "line");
  private final Template none = Template.load(MailPages.class, "none");
  private final Template mail = Template.load(MailPages.class, "mail");
  private final Mailbox mailbox;

  public MailPages(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** All mails. */
  public Reply list(Request request) {
    PageLanguage language = PageLanguage.of(request, request.queryFields());
    List<StoredMail> mails = mailbox.list();
    Html lines =
        new Html(
            mails.stream()
                .map(one -> line.render(language, values(language, one)).text())
                .collect(Collectors.joining()));
    Html main =
        mails.isEmpty()
            ? none.render(language, Map.of())
            : list.render(language, Map.of("lines", lines));
    return page(
        language, Template.texts(MailPages.class, language.locale()).getString("title"), main, "");
  }

  /** One mail, by the name of its file. */
  public Reply one(Request request) {
    PageLanguage language = PageLanguage.of(request, request.queryFields());
    return mailbox
        .find(request.path().substring(BELOW.length()))
        .map(
            one ->
                page(language, one.subject(), mail.render(language, values(language, one)), "../"))
        .orElseGet(() -> Reply.refusal(404, "Not found"));
  }

  private static Map<String, Object> values(PageLanguage language, StoredMail mail) {
    return Map.of(
        "name", mail.name(),
        "at", time(language, mail.sent()),
        "from", mail.from(),
        "to", mail.to(),
        "subject", mail.subject(),
        "text", linked(mail.text()));
  }

  /** The text with its addresses to click, everything else escaped. */
  private static Html linked(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return new Html(ADDRESS.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>"));
  }

  private static String time(PageLanguage language, Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(language.locale())
        .format(at.atZone(LUXEMBOURG));
  }

  private Reply page(PageLanguage language, String title, Html main, String up) {
    Html page =
        layout.render(
            language, Map.of("lang", language.tag(), "title", title, "main", main, "up", up));
    return Reply.text(200, "text/html", page.text())
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        .with("Content-Language", language.tag())
        .with("Referrer-Policy", "no-referrer");
  }
}
