package lu.espace.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lu.espace.document.domain.DocumentNotPrintable;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.domain.PrintedForm.Part.Answer;
import lu.espace.document.domain.PrintedForm.Part.Table;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.shared.domain.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FopFormPrinterTest {

  private static final FopFormPrinter PRINTER = new FopFormPrinter();

  @ParameterizedTest
  @EnumSource(Language.class)
  void meetsTheStandardsForArchivesAndForScreenReadersInEveryLanguage(Language language)
      throws Exception {
    byte[] pdf = PRINTER.print(SampleForms.vacancy(language), SampleForms.INSTANCE);
    keep("form-" + language.code(), pdf);
    assertThat(PdfStandards.brokenRules(pdf)).isEmpty();
  }

  @Test
  void holdsTheInstanceByteForByte() throws IOException {
    byte[] pdf = PRINTER.print(SampleForms.vacancy(Language.FR), SampleForms.INSTANCE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("instance.xml");
      assertThat(files.get("instance.xml").getEmbeddedFile().toByteArray())
          .isEqualTo(SampleForms.INSTANCE);
    }
  }

  @Test
  void printsMarkupAsTheTextThatItIs() throws IOException {
    String typed = "<b>fett</b> &amp; <fo:block/> ]]>";
    assertThat(text(PRINTER.print(SampleForms.withAnswer(typed), SampleForms.INSTANCE)))
        .contains(typed);
  }

  @Test
  void breaksAWordThatIsWiderThanItsColumn() throws Exception {
    String word = "W".repeat(300);
    List<String> headings = new ArrayList<>();
    List<String> row = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      headings.add("Arbeitnehmerüberlassungsgesetz" + i);
      row.add(word);
    }
    PrintedForm form =
        SampleForms.withSections(
            Language.DE,
            List.of(
                new Section(
                    word, List.of(new Answer(word, word), new Table("", headings, List.of(row))))));
    byte[] pdf = PRINTER.print(form, SampleForms.INSTANCE);
    keep("long-words", pdf);
    assertThat(PdfStandards.brokenRules(pdf)).isEmpty();
  }

  @Test
  void goesOverManyPages() throws Exception {
    List<List<String>> rows =
        Collections.nCopies(200, List.of("Εργασία", "Работа и жильё", "a\nb\nc", "12,50 €"));
    Table table = new Table("Zeilen", List.of("A", "B", "C", "D"), rows);
    Answer novel = new Answer("Roman", "Es war einmal ein Betrieb in Bartringen. ".repeat(400));
    PrintedForm form =
        SampleForms.withSections(
            Language.DE, List.of(new Section("Anhang", List.of(novel, table))));
    byte[] pdf = PRINTER.print(form, SampleForms.INSTANCE);
    keep("many-pages", pdf);
    assertThat(PdfStandards.brokenRules(pdf)).isEmpty();
    assertThat(text(pdf)).contains("Работа и жильё");
  }

  @Test
  void refusesSignsThatItCannotShowAndNamesThem() {
    PrintedForm form = SampleForms.withAnswer("Wir suchen 人 \uD83D\uDE00");
    assertThatThrownBy(() -> PRINTER.print(form, SampleForms.INSTANCE))
        .isInstanceOfSatisfying(
            DocumentNotPrintable.class,
            refused -> assertThat(refused.arguments()).containsExactly("人\uD83D\uDE00"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Kept to be looked at. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "printed"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
