package lu.espace.trust.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.espace.sandbox.pki.SandboxException;

/** The mails of a sandbox, one {@code .eml} file each, named by when they came. */
public final class Mailbox {

  private static final String SUFFIX = ".eml";
  private static final Pattern NAME = Pattern.compile("[0-9TZ-]{1,40}\\.eml");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private final Path directory;
  private final Clock clock;
  private final AtomicLong count = new AtomicLong();

  public Mailbox(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  public Path directory() {
    return directory;
  }

  /** Keeps a mail as it came; it is in the mailbox whole or not at all. */
  public void keep(byte[] mail) {
    String name = TIME.format(clock.instant()) + "-" + count.incrementAndGet() + SUFFIX;
    try {
      Files.createDirectories(directory);
      Path half = Files.createTempFile(directory, "incoming", ".part");
      Files.write(half, mail);
      Files.move(half, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new SandboxException("The mail cannot be kept in " + directory, e);
    }
  }

  /** All mails, the newest first. */
  public List<StoredMail> list() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .map(StoredMail::read)
          .toList();
    } catch (IOException e) {
      throw new SandboxException("The mails cannot be read in " + directory, e);
    }
  }

  /** The mail of this name; no other file, whatever the name says. */
  public Optional<StoredMail> find(String name) {
    return Optional.of(name)
        .filter(text -> NAME.matcher(text).matches())
        .map(directory::resolve)
        .filter(Files::isRegularFile)
        .map(StoredMail::read);
  }
}
