package lu.espace.trust.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.oauth.PageLanguage;
import lu.espace.trust.oauth.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailPagesTest {

  @TempDir Path directory;
  private Mailbox mailbox;
  private MailPages pages;

  @BeforeEach
  void anEmptyMailbox() {
    mailbox = new Mailbox(directory.resolve("mail"), Clock.systemUTC());
    pages = new MailPages(mailbox);
  }

  @Test
  void anEmptyMailboxSaysSo() {
    assertThat(pages.list(request("/mail", "en")).text()).contains("No mail has been sent yet");
  }

  @Test
  void aMailIsListedAndRead() {
    mailbox.keep(mail("Hello <b>", "Go to https://pro.localhost:8443/space?a=1&b=2\r\n<script>"));
    StoredMail kept = mailbox.list().get(0);
    Reply list = pages.list(request("/mail", "en"));
    assertThat(list.text()).contains("Hello &lt;b&gt;", "href=\"mail/" + kept.name());
    Reply one = pages.one(request("/mail/" + kept.name(), "en"));
    assertThat(one.text())
        .contains("<a href=\"https://pro.localhost:8443/space?a=1&amp;b=2\">", "&lt;script&gt;")
        .doesNotContain("<script>");
    assertThat(one.headers().get("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../sandbox.properties", "..%2Fx.eml", "1.eml", "", "a.eml"})
  void noOtherFileIsShown(String name) throws Exception {
    Files.writeString(directory.resolve("sandbox.properties"), "secret");
    mailbox.keep(mail("x", "y"));
    assertThat(pages.one(request("/mail/" + name, "fr")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryText(PageLanguage language) {
    Set<String> french = Template.texts(MailPages.class, Locale.FRENCH).keySet();
    assertThat(Template.texts(MailPages.class, language.locale()).keySet()).isEqualTo(french);
  }

  private static Request request(String path, String language) {
    return new Request("GET", path, "lang=" + language, Map.of(), new byte[0]);
  }

  private static byte[] mail(String subject, String text) {
    return ("From: a@example.lu\r\nTo: b@example.lu\r\nSubject: " + subject + "\r\n\r\n" + text)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
