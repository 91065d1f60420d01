package lu.espace.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.espace.document.adapter.FopListPrinter;
import lu.espace.document.adapter.PdfStandards;
import lu.espace.document.service.DocumentContent;
import lu.espace.shared.domain.Language;
import lu.espace.shared.port.AuditTrail.Act;
import lu.espace.shared.port.AuditTrail.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogExportTest extends LogTest {

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>(super.beans());
    beans.addAll(List.of(LogExport.class, LogSheet.class, FopListPrinter.class));
    return beans;
  }

  @Test
  void theFileForASpreadsheetHasALineForEachLineAndOpensInExcel() {
    someLines();
    seal();
    String csv = csv(LogFilter.NONE);
    assertThat(csv).startsWith("\ufeff\"No.\";\"Date and time\";\"Who\"");
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv)
        .contains(
            "\"3\";\"2026-11-23 10:02:00\";\"Jean Muller (not in the team)\";\"Send the file\";"
                + "\"Denied\";\""
                + file
                + "\";\"ESP-0001\"");
  }

  @Test
  void noCellOfASpreadsheetCalculates() {
    for (String formula : List.of("=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "=a\nb")) {
      assertThat(LogCsv.cell(formula)).startsWith("\"'");
    }
    assertThat(LogCsv.cell("a \"b\"; c")).isEqualTo("\"a \"\"b\"\"; c\"");
    assertThat(LogCsv.cell(null)).isEqualTo("\"\"");
    done(
        new Act(
            TOM,
            "SaveAnswers.save",
            Optional.of(espace),
            Optional.of(file),
            Optional.empty(),
            Optional.of("=HYPERLINK(\"http://evil\")")));
    sql("update business set legal_name = '=cmd'");
    assertThat(csv(LogFilter.NONE)).doesNotContain("\"=");
  }

  @Test
  void theFilterCountsAlsoInTheExport() {
    someLines();
    assertThat(csv(new LogFilter(LogKind.DENIED, null, null, null, null)).lines()).hasSize(2);
    LocalDate yesterday = LocalDate.of(2026, 11, 22);
    assertThat(csv(new LogFilter(null, null, null, null, yesterday)).lines()).hasSize(1);
  }

  @Test
  void aReaderWhoGoesAwayIsARefusalAndNoFault() {
    someLines();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() -> get(LogExport.class).csv(espace, LogFilter.NONE, Language.EN, closed))
        .hasMessage("ESP-1303");
  }

  @Test
  void onlyWhoManagesTheTeamTakesTheLogAway() {
    caller.isProfessional(TOM);
    assertThatThrownBy(() -> csv(LogFilter.NONE)).hasMessage("ESP-0001");
    assertThatThrownBy(() -> pdf(LogFilter.NONE, Language.FR)).hasMessage("ESP-0001");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePdfMeetsTheStandardsAndSaysThatTheChainHolds(Language language) throws Exception {
    someLines();
    seal();
    byte[] pdf = pdf(LogFilter.NONE, language).bytes();
    keep("log-" + language.code(), pdf);
    assertThat(PdfStandards.brokenRules(pdf)).isEmpty();
    assertThat(text(pdf)).contains(get(LogTexts.class).text(language, "chain.holds"));
  }

  @Test
  void thePdfSaysWhereTheChainIsBroken() throws IOException {
    someLines();
    seal();
    sql("update audit_line set actor = 'nobody' where line_number = 2 and chain = " + espace);
    byte[] pdf = pdf(LogFilter.NONE, Language.EN).bytes();
    keep("log-broken", pdf);
    assertThat(text(pdf)).contains("The log was tampered with").contains("Line 2 was changed");
  }

  @Test
  void aLongLogFillsManyPagesAndWhatIsLeftOutIsSaid() throws Exception {
    inTransaction(
        () -> {
          for (int i = 0; i <= LogExport.MOST_IN_PDF; i++) {
            get(lu.espace.shared.port.AuditTrail.class)
                .done(Lines.act(CLAIRE, "SaveAnswers.save", espace, file));
          }
        });
    seal();
    byte[] pdf = pdf(LogFilter.NONE, Language.EN).bytes();
    keep("log-long", pdf);
    assertThat(text(pdf)).contains("Only the newest 2,000 lines stand here");
  }

  private void someLines() {
    done(Lines.act(CLAIRE, "SaveInformation.save", espace));
    clock.advance(Duration.ofMinutes(1));
    done(
        new Act(
            JEAN,
            "DeskFilePage.of",
            Optional.of(espace),
            Optional.of(file),
            Optional.of("adem-employers"),
            Optional.empty()));
    clock.advance(Duration.ofMinutes(1));
    notDone(Lines.act(JEAN, "SendCaseFile.send", espace, file), Outcome.DENIED, "ESP-0001");
  }

  private String csv(LogFilter filter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    get(LogExport.class).csv(espace, filter, Language.EN, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private DocumentContent pdf(LogFilter filter, Language language) {
    return get(LogExport.class).pdf(espace, filter, language);
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
