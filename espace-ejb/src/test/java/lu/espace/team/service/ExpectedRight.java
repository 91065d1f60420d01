package lu.espace.team.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;

/**
 * One row of {@code rights-matrix.txt}: whom a service method lets through.
 *
 * @param who {@code open}, {@code holder}, {@code agent}, or the name of a right
 * @param onFile whether the right must reach the file, or anything in the eSpace will do
 * @param reads whether who only looks as another member may call it
 */
record ExpectedRight(String who, boolean onFile, boolean reads) {

  static Map<String, ExpectedRight> table() {
    Map<String, ExpectedRight> table = new TreeMap<>();
    for (String line : lines()) {
      String[] row = line.split("\\s*=\\s*", 2);
      List<String> words = List.of(row[1].split("\\s+"));
      ExpectedRight expected =
          new ExpectedRight(words.get(0), words.contains("file"), words.contains("reads"));
      if (table.put(row[0], expected) != null) {
        throw new IllegalStateException("Two rows for " + row[0]);
      }
    }
    return table;
  }

  boolean isOpen() {
    return who.equals("open");
  }

  /** Whether somebody who holds just this right, and in force, is let through. */
  boolean admits(boolean inForce, Right held, Scope reach, Scope file) {
    return switch (who) {
      case "open", "holder" -> true;
      case "agent" -> false;
      default -> inForce && gives(held) && (!onFile || reach.covers(file));
    };
  }

  /** A right to prepare, sign or send is never given without that to view. */
  private boolean gives(Right held) {
    boolean alsoViews = held == Right.PREPARE || held == Right.SIGN || held == Right.SEND;
    return held.name().equals(who) || (alsoViews && who.equals(Right.VIEW.name()));
  }

  private static List<String> lines() {
    try (InputStream file = ExpectedRight.class.getResourceAsStream("rights-matrix.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
