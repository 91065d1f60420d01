package lu.espace.upload.adapter;

import java.io.IOException;
import java.util.Set;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks into a PDF without rendering it: whether it needs a password, can run something, or has
 * more pages than anybody reads. All its objects are looked at, because a script may hang anywhere.
 */
final class PdfInspection {

  private static final int DEEPEST = 100;

  private static final Set<String> RUNNING =
      Set.of("JavaScript", "Launch", "Rendition", "ImportData");

  private static final COSName SCRIPT = COSName.getPDFName("JS");
  private static final COSName XFA = COSName.getPDFName("XFA");
  private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");

  private final GuardedRead read;
  private final String name;

  PdfInspection(FileContent content, String name) {
    this.read = new GuardedRead(content);
    this.name = name;
  }

  void check() {
    try (PDDocument document = Loader.loadPDF(read)) {
      if (document.isEncrypted()) {
        throw refused(UploadError.ENCRYPTED, null);
      }
      requireFewPages(document);
      requireNothingRuns(document.getDocument());
    } catch (InvalidPasswordException password) {
      throw refused(UploadError.ENCRYPTED, password);
    } catch (IOException damaged) {
      throw refused(UploadError.DAMAGED, damaged);
    } catch (StackOverflowError
        | ClassCastException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NegativeArraySizeException broken) {
      throw refused(UploadError.DAMAGED, broken);
    }
    if (read.isExceeded()) {
      throw refused(UploadError.TOO_COMPLEX, null);
    }
  }

  private BusinessException refused(UploadError why, Throwable cause) {
    return new BusinessException(
        read.isExceeded() ? UploadError.TOO_COMPLEX : why, cause, name, Upload.PAGES);
  }

  /** The count that the file states, and the pages that are there: either may lie. */
  private void requireFewPages(PDDocument document) throws IOException {
    COSDictionary pages =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (pages == null) {
      throw new IOException("The PDF has no pages");
    }
    if (pages.getInt(COSName.COUNT, 0) > Upload.PAGES || leaves(pages, 0) > Upload.PAGES) {
      throw refused(UploadError.TOO_MANY_PAGES, null);
    }
  }

  private static int leaves(COSDictionary node, int depth) throws IOException {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      return 1;
    }
    if (depth > DEEPEST) {
      throw new IOException("The pages are nested too deeply");
    }
    int leaves = 0;
    for (int i = 0; i < kids.size() && leaves <= Upload.PAGES; i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        leaves += leaves(kid, depth + 1);
      }
    }
    return leaves;
  }

  private void requireNothingRuns(COSDocument document) throws IOException {
    for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      look(object.getObject(), 0);
      if (read.isExceeded()) {
        return;
      }
    }
  }

  /** Only what stands in the object itself; what it refers to has its turn. */
  private void look(COSBase value, int depth) {
    if (depth > DEEPEST) {
      throw refused(UploadError.TOO_COMPLEX, null);
    }
    if (value instanceof COSDictionary dictionary) {
      requireNothingRuns(dictionary);
      dictionary.getValues().forEach(inner -> look(inner, depth + 1));
    } else if (value instanceof COSArray array) {
      array.forEach(inner -> look(inner, depth + 1));
    }
  }

  private void requireNothingRuns(COSDictionary dictionary) {
    String action = dictionary.getNameAsString(COSName.S, "");
    if (RUNNING.contains(action)
        || dictionary.containsKey(SCRIPT)
        || dictionary.containsKey(XFA)
        || RICH_MEDIA.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))) {
      throw refused(UploadError.SCRIPTS, null);
    }
  }
}
