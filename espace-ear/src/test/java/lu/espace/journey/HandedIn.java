package lu.espace.journey;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people hand them in. */
final class HandedIn {

  private HandedIn() {}

  static FilePayload pdf(String name, int pages) {
    return new FilePayload(name, "application/pdf", bytes(pages, document -> {}));
  }

  static FilePayload withPassword(String name) {
    return new FilePayload(
        name,
        "application/pdf",
        bytes(
            1,
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "secret", new AccessPermission()))));
  }

  static FilePayload withScript(String name) {
    return new FilePayload(
        name,
        "application/pdf",
        bytes(
            1,
            document ->
                document
                    .getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.alert(1)"))));
  }

  static FilePayload text(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** What Windows runs, whatever its name says. */
  static FilePayload program(String name) {
    byte[] program = new byte[2_000];
    program[0] = 'M';
    program[1] = 'Z';
    return new FilePayload(name, "application/pdf", program);
  }

  /** Letters by chance, the same each time. */
  static FilePayload letters(String name, int length) {
    byte[] letters = new byte[length];
    Random random = new Random(length);
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) ('a' + random.nextInt(26));
    }
    return new FilePayload(name, "text/plain", letters);
  }

  /** A file on the disk of so many megabytes that holds nothing. */
  static Path megabytes(Path folder, String name, int megabytes) {
    try {
      Path file = Files.createDirectories(folder).resolve(name);
      try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
        content.setLength(megabytes * 1024L * 1024L);
      }
      return file;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private static byte[] bytes(int pages, Making making) {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      making.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private interface Making {
    void make(PDDocument document) throws IOException;
  }
}
