package lu.espace.institution.web;

import java.util.ArrayList;
import java.util.List;
import lu.espace.document.domain.PrintedForm.Part;
import lu.espace.document.domain.PrintedForm.Section;

/**
 * Answers that are read together, under a title where they have one of their own. Each row of a
 * table is a part, so that it reads well on a narrow screen.
 */
public record ReadPart(String title, List<Part.Answer> answers) {

  /** The parts of a section in reading order. */
  static List<ReadPart> of(Section section) {
    List<ReadPart> parts = new ArrayList<>();
    List<Part.Answer> loose = new ArrayList<>();
    for (Part part : section.parts()) {
      if (part instanceof Part.Answer answer) {
        loose.add(answer);
      } else {
        flush(loose, parts);
        parts.addAll(titled(part));
      }
    }
    flush(loose, parts);
    return List.copyOf(parts);
  }

  private static void flush(List<Part.Answer> loose, List<ReadPart> parts) {
    if (!loose.isEmpty()) {
      parts.add(new ReadPart("", List.copyOf(loose)));
      loose.clear();
    }
  }

  private static List<ReadPart> titled(Part part) {
    if (part instanceof Part.Group group) {
      return List.of(new ReadPart(group.title(), group.answers()));
    }
    Part.Table table = (Part.Table) part;
    List<ReadPart> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      rows.add(new ReadPart(table.title() + " " + (rows.size() + 1), answers(table, row)));
    }
    return rows;
  }

  private static List<Part.Answer> answers(Part.Table table, List<String> row) {
    List<Part.Answer> answers = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      answers.add(new Part.Answer(table.headings().get(i), row.get(i)));
    }
    return List.copyOf(answers);
  }
}
