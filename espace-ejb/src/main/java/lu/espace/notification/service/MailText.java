package lu.espace.notification.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.espace.notification.domain.Notice;
import lu.espace.notification.port.MailSender.Mail;
import lu.espace.shared.domain.Language;
import lu.espace.shared.port.Configuration;

/**
 * Writes the mail of a notice. A mail is as open as a postcard: it says that there is something to
 * read and where, the content stays behind the login.
 */
@Dependent
class MailText {

  private static final String NEW_LINE = "\r\n";
  private static final int WIDTH = 72;

  @Inject private NoticeTexts texts;
  @Inject private Configuration configuration;

  Mail of(Notice notice) {
    Language language = notice.language();
    List<String> arguments = notice.arguments();
    String body =
        String.join(
            NEW_LINE + NEW_LINE,
            frame("mail.greeting", language),
            Lines.wrap(texts.title(notice.kind(), language, arguments), WIDTH, NEW_LINE),
            Lines.wrap(texts.explanation(notice.kind(), language, arguments), WIDTH, NEW_LINE),
            link(notice),
            frame("mail.footer", language));
    return new Mail(
        notice.id(),
        notice.address().orElseThrow(),
        language,
        texts.title(notice.kind(), language, arguments),
        body + NEW_LINE);
  }

  private String frame(String key, Language language) {
    return Lines.wrap(texts.text(key, language, List.of()), WIDTH, NEW_LINE);
  }

  /** A known person's way leads over the notice, which then counts as read. */
  private String link(Notice notice) {
    String path =
        Optional.of(notice)
            .filter(known -> known.recipient().isPresent())
            .map(known -> "/space/notice?n=" + known.id())
            .orElseGet(notice::link);
    return configuration.professionalUrl() + path;
  }
}
