package lu.espace.audit.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Clocks;

/**
 * Writes lines of the log for a spreadsheet: UTF-8 with the mark by which Excel knows it,
 * semicolons as Excel expects them here, and no cell that a spreadsheet would take for a formula.
 */
class LogCsv {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Clocks.LUXEMBOURG);

  /** How a cell begins that Excel, LibreOffice or Google Sheets would calculate. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  private static final List<String> COLUMNS =
      List.of("number", "at", "who", "what", "kind", "file", "reason", "hash");

  private final LogTexts texts;
  private final Language language;
  private final Writer out;

  LogCsv(LogTexts texts, Language language, OutputStream out) {
    this.texts = texts;
    this.language = language;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void begin() throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(COLUMNS.stream().map(column -> texts.text(language, "column." + column)).toArray());
  }

  void lines(List<LogLine> lines) throws IOException {
    for (LogLine line : lines) {
      row(
          line.number(),
          TIME.format(line.at()),
          line.who(),
          line.what(),
          texts.kind(language, line.kind()),
          line.file(),
          line.reason(),
          line.hash());
    }
  }

  /** Says that lines were left out. */
  void more(int most) throws IOException {
    row("", "", "", texts.text(language, "export.more", most));
  }

  void end() throws IOException {
    out.flush();
  }

  private void row(Object... cells) throws IOException {
    out.write(Arrays.stream(cells).map(LogCsv::cell).collect(Collectors.joining(";")));
    out.write("\r\n");
  }

  static String cell(Object value) {
    String text = Objects.toString(value, "");
    String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
