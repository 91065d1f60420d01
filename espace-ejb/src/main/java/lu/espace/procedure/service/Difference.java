package lu.espace.procedure.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lu.espace.procedure.service.LineChange.Kind;

/** Compares two documents line by line and keeps three lines around each change. */
final class Difference {

  private static final int AROUND = 3;

  /** Above this product of lines the middle is shown as removed and added as a whole. */
  private static final long MOST = 16_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<LineChange> lines = new ArrayList<>();

  private Difference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  static List<LineChange> between(byte[] before, byte[] after) {
    return shortened(new Difference(lines(before), lines(after)).compare());
  }

  private static List<String> lines(byte[] document) {
    return new String(document, StandardCharsets.UTF_8).lines().toList();
  }

  private List<LineChange> compare() {
    int start = 0;
    while (start < Math.min(before.size(), after.size()) && same(start, start)) {
      keep(start++);
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && same(before.size() - 1 - end, after.size() - 1 - end)) {
      end++;
    }
    middle(start, before.size() - end, after.size() - end);
    for (int i = after.size() - end; i < after.size(); i++) {
      keep(i);
    }
    return lines;
  }

  private void middle(int start, int oldEnd, int newEnd) {
    int[][] common = common(start, oldEnd, newEnd);
    int o = start;
    int n = start;
    while (o < oldEnd || n < newEnd) {
      if (o < oldEnd && n < newEnd && common.length > 0 && same(o, n)) {
        keep(n++);
        o++;
      } else if (n >= newEnd || (o < oldEnd && prefersRemoval(common, o - start, n - start))) {
        lines.add(new LineChange(Kind.REMOVED, o + 1, before.get(o++)));
      } else {
        lines.add(new LineChange(Kind.ADDED, n + 1, after.get(n++)));
      }
    }
  }

  private static boolean prefersRemoval(int[][] common, int o, int n) {
    return common.length == 0 || common[o + 1][n] >= common[o][n + 1];
  }

  /** How many lines the rests have in common; empty where it would be too much to compute. */
  private int[][] common(int start, int oldEnd, int newEnd) {
    int rows = oldEnd - start;
    int columns = newEnd - start;
    if ((long) rows * columns > MOST) {
      return new int[0][];
    }
    int[][] common = new int[rows + 1][columns + 1];
    for (int o = rows - 1; o >= 0; o--) {
      for (int n = columns - 1; n >= 0; n--) {
        common[o][n] =
            same(start + o, start + n)
                ? common[o + 1][n + 1] + 1
                : Math.max(common[o + 1][n], common[o][n + 1]);
      }
    }
    return common;
  }

  private boolean same(int o, int n) {
    return before.get(o).equals(after.get(n));
  }

  private void keep(int n) {
    lines.add(new LineChange(Kind.SAME, n + 1, after.get(n)));
  }

  private static List<LineChange> shortened(List<LineChange> all) {
    List<LineChange> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isNearAChange(all, i)) {
        shown.add(all.get(i));
      } else if (shown.isEmpty() || shown.get(shown.size() - 1).kind() != Kind.GAP) {
        shown.add(new LineChange(Kind.GAP, 0, ""));
      }
    }
    return shown;
  }

  private static boolean isNearAChange(List<LineChange> all, int index) {
    return all
        .subList(Math.max(0, index - AROUND), Math.min(all.size(), index + AROUND + 1))
        .stream()
        .anyMatch(line -> line.kind() != Kind.SAME);
  }
}
