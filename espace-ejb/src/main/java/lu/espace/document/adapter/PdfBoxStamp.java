package lu.espace.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import lu.espace.document.port.PreviewStamp;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Stamps with PDFBox: a pale word from corner to corner, which screen readers pass over. */
@ApplicationScoped
public class PdfBoxStamp implements PreviewStamp {

  private static final Color RED = new Color(0xb3, 0x26, 0x1e);
  private static final float PALE = 0.18f;
  private static final double RISE = Math.toRadians(52);

  /** The part of the page's diagonal that the word takes. */
  private static final float SHARE = 0.7f;

  @Override
  public byte[] across(byte[] pdf, String word) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        stamp(document, page, word);
      }
      ByteArrayOutputStream stamped = new ByteArrayOutputStream(pdf.length + 4096);
      document.save(stamped);
      return stamped.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stamp(PDDocument document, PDPage page, String word) throws IOException {
    PDFont font = new PDType1Font(FontName.HELVETICA_BOLD);
    PDRectangle paper = page.getMediaBox();
    double diagonal = Math.hypot(paper.getWidth(), paper.getHeight());
    float width = font.getStringWidth(word) / 1000;
    float size = (float) (diagonal * SHARE / width);
    double along = diagonal * SHARE / 2;
    PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
    pale.setNonStrokingAlphaConstant(PALE);
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.setGraphicsStateParameters(pale);
      out.setNonStrokingColor(RED);
      out.beginText();
      out.setFont(font, size);
      out.setTextMatrix(
          Matrix.getRotateInstance(
              RISE,
              (float) (paper.getWidth() / 2 - along * Math.cos(RISE) + size / 3),
              (float) (paper.getHeight() / 2 - along * Math.sin(RISE))));
      out.showText(word);
      out.endText();
      out.endMarkedContent();
    }
  }
}
