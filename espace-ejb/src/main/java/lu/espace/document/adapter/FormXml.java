package lu.espace.document.adapter;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import lu.espace.document.domain.DocumentNotPrintable;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.domain.PrintedForm.Part;
import lu.espace.document.domain.PrintedForm.Section;

/** The XML of a printed form, of which the style sheet {@code form.xsl} makes pages. */
class FormXml {

  private static final double SIZE = 9.5;
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double LABEL_MM = 55;
  private static final double VALUE_MM = 105;

  /** An empty cell would be missing for a screen reader, and the row one cell short. */
  private static final String EMPTY_CELL = "–";

  private final PrintedForm form;
  private final PrintTexts texts;
  private final FontMetrics metrics;
  private final XmlEvents xml;

  FormXml(PrintedForm form, FontMetrics metrics, XmlEvents xml) {
    this.form = form;
    this.texts = new PrintTexts(form.language());
    this.metrics = metrics;
    this.xml = xml;
  }

  void tell(byte[] instance) {
    String embedded = "data:application/xml;base64," + Base64.getEncoder().encodeToString(instance);
    xml.document(
        () ->
            xml.element(
                "form",
                this::content,
                "lang",
                form.language().code(),
                "title",
                fitted(form.title(), LABEL_MM),
                "product",
                texts.text("product"),
                "recipientInHead",
                fitted(form.recipient(), VALUE_MM),
                "number",
                form.number().value(),
                "numberLabel",
                texts.text("fileNumber"),
                "code",
                FileNumberCode.dataUri(form.number()),
                "codeText",
                texts.text("code", form.number().value()),
                "page",
                texts.text("page"),
                "pageOf",
                texts.text("pageOf"),
                "instance",
                embedded,
                "instanceDescription",
                texts.text("instance")));
  }

  private void content() {
    xml.element("facts", this::facts);
    form.sections().forEach(this::section);
    String signature = texts.text("signature.text", form.business());
    xml.leaf("signature", fitted(signature, VALUE_MM), "title", texts.text("signature.title"));
  }

  private void facts() {
    fact("fileNumber", form.number().value(), "yes");
    fact("recipient", form.recipient(), null);
    fact("business", form.business(), null);
    fact("identifiers", form.businessIdentifiers(), null);
    fact("preparedBy", form.preparedBy(), null);
    fact("preparedAt", texts.time(form.preparedAt()), null);
    fact("version", Integer.toString(form.version()), null);
  }

  private void fact(String key, String value, String strong) {
    xml.leaf("answer", fitted(value, VALUE_MM), "label", texts.text(key), "strong", strong);
  }

  private void section(Section section) {
    String title = fitted(section.title(), VALUE_MM);
    xml.element("section", () -> parts(section.parts()), "title", title);
  }

  /** Answers that follow each other stand in one table. */
  private void parts(List<Part> parts) {
    List<Part.Answer> run = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Answer answer) {
        run.add(answer);
        continue;
      }
      answers(run);
      run.clear();
      if (part instanceof Part.Group group) {
        String title = fitted(group.title(), VALUE_MM);
        xml.element("group", () -> answers(group.answers()), "title", title);
      } else if (part instanceof Part.Table table) {
        table(table);
      }
    }
    answers(run);
  }

  private void answers(List<Part.Answer> answers) {
    if (!answers.isEmpty()) {
      xml.element("answers", () -> answers.forEach(this::answer));
    }
  }

  private void answer(Part.Answer answer) {
    String label = fitted(answer.label(), LABEL_MM);
    if (answer.value().isBlank()) {
      xml.leaf("answer", texts.text("noAnswer"), "label", label, "none", "yes");
    } else {
      xml.leaf("answer", fitted(answer.value(), VALUE_MM), "label", label);
    }
  }

  private void table(Part.Table table) {
    ColumnWidths columns = ColumnWidths.of(table, metrics, SIZE);
    xml.element(
        "table",
        () -> {
          for (int i = 0; i < table.headings().size(); i++) {
            String heading = fitted(table.headings().get(i), columns.textWidth(i));
            xml.leaf("column", heading, "width", columns.attribute(i));
          }
          table.rows().forEach(row -> xml.element("row", () -> cells(row, columns)));
        },
        "title",
        fitted(table.title(), VALUE_MM));
  }

  private void cells(List<String> row, ColumnWidths columns) {
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i).isBlank() ? EMPTY_CELL : row.get(i);
      xml.leaf("cell", fitted(text, columns.textWidth(i)));
    }
  }

  /** The text with its signs checked and its over-long words breakable. */
  private String fitted(String typed, double millimetres) {
    String text = metrics.printable(typed);
    String unknown = metrics.unknownSigns(text);
    if (!unknown.isEmpty()) {
      throw DocumentNotPrintable.unknownSigns(unknown);
    }
    return metrics.breakable(text, SIZE, millimetres * POINTS_PER_MM);
  }
}
