package lu.espace.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people hand them in, good ones and those that nobody should open. */
public final class SampleFiles {

  private SampleFiles() {}

  public static byte[] pdf(int pages) {
    return pdf(
        document -> {
          for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage());
          }
        });
  }

  /** Says that it has one page, and has many. */
  public static byte[] pdfThatLies(int pages) {
    return pdf(
        document -> {
          for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage());
          }
          COSDictionary tree =
              document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
          tree.setInt(COSName.COUNT, 1);
        });
  }

  public static byte[] pdfWithScript() {
    return pdf(
        document -> {
          document.addPage(new PDPage());
          document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        });
  }

  public static byte[] pdfThatLaunches() {
    return pdf(
        document -> {
          PDPage page = new PDPage();
          COSDictionary link = new COSDictionary();
          link.setItem(COSName.A, new PDActionLaunch());
          COSArray annotations = new COSArray();
          annotations.add(link);
          page.getCOSObject().setItem(COSName.ANNOTS, annotations);
          document.addPage(page);
        });
  }

  /**
   * @param user the password to open it, which may be empty
   */
  public static byte[] pdfWithPassword(String user) {
    return pdf(
        document -> {
          document.addPage(new PDPage());
          document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        });
  }

  /** A few kilobytes that unpack into hundreds of megabytes where the structure is read. */
  public static byte[] pdfBomb(int megabytes) {
    byte[] packed = zeros(megabytes);
    String head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    String stream =
        "3 0 obj\n<</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length "
            + packed.length
            + ">>\nstream\n";
    byte[] start = (head + stream).getBytes(StandardCharsets.ISO_8859_1);
    String end =
        "\nendstream\nendobj\n4 0 obj\n<</Type/XRef/Size 5/W[1 4 2]/Root 1 0 R/Length 35>>\nstream\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(start);
    out.writeBytes(packed);
    int table = out.size() + "\nendstream\nendobj\n".length();
    out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(entry(0, 0, 65535));
    out.writeBytes(entry(1, 9, 0));
    out.writeBytes(entry(2, 3, 0));
    out.writeBytes(entry(1, head.length(), 0));
    out.writeBytes(entry(1, table, 0));
    out.writeBytes(
        ("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] entry(int kind, int value, int more) {
    return new byte[] {
      (byte) kind,
      (byte) (value >>> 24),
      (byte) (value >>> 16),
      (byte) (value >>> 8),
      (byte) value,
      (byte) (more >>> 8),
      (byte) more
    };
  }

  private static byte[] zeros(int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    byte[] megabyte = new byte[1024 * 1024];
    byte[] some = new byte[64 * 1024];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i <= megabytes; i++) {
      if (i == megabytes) {
        deflater.finish();
      } else {
        deflater.setInput(megabyte);
      }
      for (int n = deflater.deflate(some); n > 0; n = deflater.deflate(some)) {
        out.write(some, 0, n);
      }
    }
    deflater.end();
    return out.toByteArray();
  }

  /** A ZIP archive with these entries. */
  public static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static byte[] docx() {
    return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
  }

  /** Left half red, right half blue. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width / 2, height);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(width / 2, 0, width - width / 2, height);
    canvas.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] pdf(Making making) {
    try (PDDocument document = new PDDocument()) {
      making.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The pages of a PDF, to make sure that a sample is what it says. */
  public static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private interface Making {
    void make(PDDocument document) throws IOException;
  }
}
