package lu.espace.document.adapter;

import java.util.List;
import lu.espace.document.domain.PrintedList;

/** The XML of a printed list, of which the style sheet {@code list.xsl} makes pages. */
class ListXml {

  private static final double SIZE = 8.5;
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double PADDING = 3;
  private static final double BOLD = 1.12;
  private static final double WIDE = 200;

  /** An empty cell would be missing for a screen reader, and the row one cell short. */
  private static final String EMPTY_CELL = "–";

  private final PrintedList list;
  private final PrintTexts texts;
  private final FontMetrics metrics;
  private final XmlEvents xml;

  ListXml(PrintedList list, FontMetrics metrics, XmlEvents xml) {
    this.list = list;
    this.texts = new PrintTexts(list.language());
    this.metrics = metrics;
    this.xml = xml;
  }

  void tell() {
    xml.document(
        () ->
            xml.element(
                "list",
                this::content,
                "lang",
                list.language().code(),
                "title",
                fitted(list.title(), WIDE),
                "product",
                texts.text("product"),
                "owner",
                fitted(list.owner(), WIDE / 2),
                "page",
                texts.text("page"),
                "pageOf",
                texts.text("pageOf")));
  }

  private void content() {
    list.facts()
        .forEach(
            fact ->
                xml.leaf("fact", fitted(fact.value(), WIDE), "label", fitted(fact.label(), 50)));
    PrintedList.Notice notice = list.notice();
    if (notice != null) {
      xml.element(
          "notice",
          () -> notice.lines().forEach(line -> xml.leaf("line", fitted(line, WIDE))),
          "title",
          fitted(notice.title(), WIDE),
          "good",
          notice.good() ? "yes" : null);
    }
    list.columns()
        .forEach(
            column ->
                xml.leaf(
                    "column",
                    fitted(column.heading(), (column.millimetres() - PADDING) / BOLD),
                    "width",
                    Integer.toString(column.millimetres())));
    list.rows().forEach(row -> xml.element("row", () -> cells(row)));
  }

  private void cells(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i).isBlank() ? EMPTY_CELL : row.get(i);
      xml.leaf("cell", fitted(text, list.columns().get(i).millimetres() - PADDING));
    }
  }

  /** The text with a question mark for each sign that the fonts lack, and long words breakable. */
  private String fitted(String typed, double millimetres) {
    String text = metrics.printable(typed);
    for (int sign : metrics.unknownSigns(text).codePoints().toArray()) {
      text = text.replace(Character.toString(sign), "?");
    }
    return metrics.breakable(text, SIZE, millimetres * POINTS_PER_MM);
  }
}
