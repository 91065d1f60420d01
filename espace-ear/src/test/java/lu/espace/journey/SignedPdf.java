package lu.espace.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * A document as the browser saved it, read by programs that the product does not use for the same
 * purpose: a second opinion on its signature, its standard and what is inside.
 */
final class SignedPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private final byte[] bytes;

  private SignedPdf(byte[] bytes) {
    this.bytes = bytes;
  }

  static SignedPdf of(byte[] bytes) {
    return new SignedPdf(bytes.clone());
  }

  /** Keeps the file among the pictures of the run. */
  void keep(String name) {
    try {
      Files.write(Path.of("target", "screenshots", name), bytes);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Its words in reading order. */
  String text() {
    return read(document -> new PDFTextStripper().getText(document));
  }

  /** The one file inside. */
  byte[] instance() {
    return read(
        document -> {
          PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
          Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
          if (files.size() != 1) {
            throw new AssertionError("files inside: " + files.keySet());
          }
          return files.values().iterator().next().getEmbeddedFile().toByteArray();
        });
  }

  /** Every signature, the oldest first. */
  List<Signature> signatures() {
    return read(
        document ->
            document.getSignatureDictionaries().stream()
                .map(d -> new Signature(bytes, d))
                .toList());
  }

  /** The rules of PDF/A-3a and PDF/UA-1 that it breaks. */
  List<String> brokenRules() {
    return java.util.stream.Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> broken(flavour).stream())
        .toList();
  }

  private List<String> broken(PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> flavour + " " + a.getRuleId() + " " + a.getMessage())
          .toList();
    } catch (Exception unreadable) {
      throw new AssertionError("veraPDF cannot read the document", unreadable);
    }
  }

  private <T> T read(Reading<T> reading) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return reading.of(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private interface Reading<T> {
    T of(PDDocument document) throws IOException;
  }

  /** One signature of the document. */
  static final class Signature {

    private final byte[] file;
    private final int[] range;
    private final byte[] contents;
    private final SignerInformation signer;
    private final CMSSignedData cms;

    Signature(byte[] file, PDSignature dictionary) {
      this.file = file;
      this.range = dictionary.getByteRange();
      this.contents = dictionary.getContents();
      try {
        byte[] content = dictionary.getSignedContent(file);
        this.cms =
            new CMSSignedData(
                new CMSProcessableByteArray(content), new ByteArrayInputStream(contents));
      } catch (IOException | CMSException unreadable) {
        throw new AssertionError("no readable signature", unreadable);
      }
      this.signer = cms.getSignerInfos().iterator().next();
    }

    /** Whether nothing but the signature itself is left out of what is signed. */
    boolean coversWholeDocument() {
      String gap =
          new String(Arrays.copyOfRange(file, range[1], range[2]), StandardCharsets.ISO_8859_1);
      return range[0] == 0
          && range[2] + range[3] == file.length
          && gap.equalsIgnoreCase("<" + HexFormat.of().formatHex(contents) + ">");
    }

    /** Whether the certificate's key signed exactly these bytes. */
    boolean isIntact() {
      try {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer()));
      } catch (CMSException | OperatorCreationException unreadable) {
        throw new AssertionError("the signature cannot be checked", unreadable);
      }
    }

    X509Certificate signer() {
      X509CertificateHolder holder =
          cms.getCertificates().getMatches(null).stream()
              .filter(certificate -> signer.getSID().match(certificate))
              .findFirst()
              .orElseThrow();
      try {
        return new JcaX509CertificateConverter().getCertificate(holder);
      } catch (CertificateException unreadable) {
        throw new AssertionError("no readable certificate", unreadable);
      }
    }

    boolean isTimeStamped() {
      return signer.getUnsignedAttributes() != null
          && signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
              != null;
    }
  }
}
