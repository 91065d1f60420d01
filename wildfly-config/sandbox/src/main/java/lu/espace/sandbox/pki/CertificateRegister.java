package lu.espace.sandbox.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the issuing authority has issued and what it has revoked, in two plain files that are read
 * at every question, so that a certificate can be revoked by a line of text while everything runs.
 *
 * <p>{@code issued.tsv}: serial number (hexadecimal), subject. {@code revoked.tsv}: serial number,
 * moment (ISO 8601). Lines that start with {@code #} are remarks.
 */
public final class CertificateRegister {

  static final String ISSUED = "issued.tsv";
  static final String REVOKED = "revoked.tsv";

  private final Path directory;

  CertificateRegister(Path directory) {
    this.directory = directory;
  }

  /** A revoked certificate and since when. */
  public record Revocation(BigInteger serial, Instant at) {}

  static void start(Path directory) {
    KeyFiles files = new KeyFiles(directory, "");
    files.writePublic(ISSUED, "# serial\tsubject\n");
    files.writePublic(REVOKED, "# serial\trevoked at\n");
  }

  /** Whether the authority ever issued a certificate with this number. */
  public boolean isIssued(BigInteger serial) {
    String wanted = hex(serial);
    return lines(ISSUED).stream().anyMatch(line -> number(line[0]).equals(wanted));
  }

  /** Every revocation up to now. */
  public List<Revocation> revocations() {
    List<Revocation> found = new ArrayList<>();
    for (String[] line : lines(REVOKED)) {
      if (line.length >= 2) {
        found.add(revocation(line));
      }
    }
    return found;
  }

  /** The revocation of one certificate, if it was revoked. */
  public Optional<Revocation> findRevocation(BigInteger serial) {
    return revocations().stream().filter(r -> r.serial().equals(serial)).findFirst();
  }

  void issued(X509Certificate certificate) {
    append(
        ISSUED, hex(certificate.getSerialNumber()) + "\t" + certificate.getSubjectX500Principal());
  }

  void revoke(X509Certificate certificate, Instant at) {
    append(REVOKED, hex(certificate.getSerialNumber()) + "\t" + at);
  }

  static String hex(BigInteger serial) {
    return serial.toString(16);
  }

  private static String number(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(":", "");
  }

  private static Revocation revocation(String[] line) {
    try {
      return new Revocation(new BigInteger(number(line[0]), 16), Instant.parse(line[1].strip()));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new SandboxException(REVOKED + " has a line that is not: serial, tab, moment", e);
    }
  }

  private List<String[]> lines(String file) {
    try {
      return Files.readAllLines(directory.resolve(file), StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new SandboxException(directory.resolve(file) + " cannot be read", e);
    }
  }

  private synchronized void append(String file, String line) {
    try {
      Files.writeString(directory.resolve(file), line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new SandboxException(directory.resolve(file) + " cannot be written", e);
    }
  }
}
