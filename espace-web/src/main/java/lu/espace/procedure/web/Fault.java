package lu.espace.procedure.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lu.espace.procedure.service.DefinitionReport;

/**
 * One thing to correct in a definition, with the line in which it stands.
 *
 * @param source the line, shortened; empty where it is about the whole document
 */
public record Fault(int line, int column, String text, String source) {

  private static final int MOST = 160;

  static List<Fault> of(DefinitionReport report, byte[] document) {
    List<String> lines = new String(document, StandardCharsets.UTF_8).lines().toList();
    return report.faults().stream()
        .map(
            fault -> new Fault(fault.line(), fault.column(), fault.text(), at(lines, fault.line())))
        .toList();
  }

  private static String at(List<String> lines, int number) {
    if (number < 1 || number > lines.size()) {
      return "";
    }
    String line = lines.get(number - 1).strip();
    return line.length() > MOST ? line.substring(0, MOST) + "…" : line;
  }

  public boolean isPlaced() {
    return line > 0;
  }
}
