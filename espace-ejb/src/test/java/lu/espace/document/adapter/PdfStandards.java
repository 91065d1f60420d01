package lu.espace.document.adapter;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF which rules of a PDF standard a document breaks. */
public class PdfStandards {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfStandards() {}

  /** The broken rules of PDF/A-3a and PDF/UA-1; none for a good document. */
  public static List<String> brokenRules(byte[] pdf) throws Exception {
    return java.util.stream.Stream.concat(
            brokenRules(pdf, PDFAFlavour.PDFA_3_A).stream(),
            brokenRules(pdf, PDFAFlavour.PDFUA_1).stream())
        .toList();
  }

  private static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = foundry.createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() < 100) {
        throw new AssertionError("veraPDF checked next to nothing");
      }
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> flavour + " " + a.getRuleId() + " " + a.getMessage() + " " + a.getLocation())
          .toList();
    }
  }
}
