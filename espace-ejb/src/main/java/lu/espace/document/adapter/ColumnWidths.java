package lu.espace.document.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lu.espace.document.domain.PrintedForm.Part;

/** Shares the width of the page among the columns of a table by what stands in them. */
record ColumnWidths(List<Double> millimetres) {

  private static final double PAGE = 170;
  private static final double PADDING = 3;
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Bold headings are wider than the regular letters that are measured. */
  private static final double BOLD = 1.12;

  static ColumnWidths of(Part.Table table, FontMetrics metrics, double size) {
    int count = table.headings().size();
    double[] wanted = new double[count];
    for (int i = 0; i < count; i++) {
      int column = i;
      double heading = metrics.widestLine(table.headings().get(i), size) * BOLD;
      double cells =
          table.rows().stream()
              .filter(row -> column < row.size())
              .mapToDouble(row -> metrics.widestLine(row.get(column), size))
              .max()
              .orElse(0);
      wanted[i] = bounded(Math.max(heading, cells) / POINTS_PER_MM + PADDING, count);
    }
    double sum = Arrays.stream(wanted).sum();
    return new ColumnWidths(Arrays.stream(wanted).mapToObj(width -> width * PAGE / sum).toList());
  }

  /** No column gets less than half or more than double its even share. */
  private static double bounded(double width, int count) {
    double even = PAGE / count;
    return Math.min(Math.max(width, even / 2), even * 2);
  }

  /** The room for text, less than the column by its padding and by the width of bold letters. */
  double textWidth(int column) {
    return Math.max(2, (millimetres.get(column) - PADDING) / BOLD);
  }

  String attribute(int column) {
    return String.format(Locale.ROOT, "%.2f", millimetres.get(column));
  }
}
