package lu.espace.notification.domain;

import java.util.List;

/**
 * Something to tell.
 *
 * @param subject what it is about, a file's number for instance: unread news of one kind about the
 *     same subject is told once
 * @param link the path of the page where one reads or does it, {@code /space/file?n=...}
 * @param arguments the values that its texts show; no more of a person than the text needs
 */
public record News(NoticeKind kind, String subject, String link, List<String> arguments) {

  public News {
    // One line each: they also stand in the subject line of a mail.
    arguments = arguments.stream().map(value -> value.replaceAll("\\s+", " ").strip()).toList();
  }

  public News(NoticeKind kind, String subject, String link, String... arguments) {
    this(kind, subject, link, List.of(arguments));
  }
}
