package lu.espace.trust.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import lu.espace.sandbox.pki.SandboxException;

/**
 * A mail as its reader sees it.
 *
 * @param name of its file
 * @param text empty where it is no plain text
 */
public record StoredMail(
    String name, Instant sent, String from, String to, String subject, String text) {

  private static final Session SESSION = Session.getInstance(new Properties());

  static StoredMail read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage mail = new MimeMessage(SESSION, in);
      return new StoredMail(
          file.getFileName().toString(),
          Optional.ofNullable(mail.getSentDate()).map(Date::toInstant).orElse(Instant.EPOCH),
          addresses(mail.getFrom()),
          addresses(mail.getRecipients(RecipientType.TO)),
          Optional.ofNullable(mail.getSubject()).orElse(""),
          mail.getContent() instanceof String text ? text : "");
    } catch (IOException | MessagingException e) {
      throw new SandboxException("The mail cannot be read: " + file, e);
    }
  }

  private static String addresses(Address[] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses)
            .map(one -> one instanceof InternetAddress mail ? mail.getAddress() : one.toString())
            .collect(Collectors.joining(", "));
  }
}
