package lu.espace.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of the record.
 *
 * @param content the values that are sealed, before and after the line's own number, as the row has
 *     them
 */
public record Line(long chain, long number, List<String> content, String hash) {

  /** What {@link #of} reads. */
  public static final String COLUMNS =
      "chain, line_number, happened_at, actor, mandatary, desk, verb, espace_id, file_number,"
          + " outcome, reason, salt, hash";

  private static final List<String> TEXTS_AFTER_TIME =
      List.of("actor", "mandatary", "desk", "verb");
  private static final List<String> TEXTS_AT_END =
      List.of("espace_id", "file_number", "outcome", "reason", "salt");

  /** The row on which the cursor stands. */
  public static Line of(ResultSet row) throws SQLException {
    String[] content = new String[1 + TEXTS_AFTER_TIME.size() + TEXTS_AT_END.size()];
    Instant at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
    content[0] = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    int next = 1;
    for (String column : TEXTS_AFTER_TIME) {
      content[next++] = row.getString(column);
    }
    for (String column : TEXTS_AT_END) {
      content[next++] = row.getString(column);
    }
    return new Line(
        row.getLong("chain"),
        row.getLong("line_number"),
        Arrays.asList(content),
        row.getString("hash"));
  }

  /** The hash that this content has at a place of the chain, after a line with this hash. */
  public String hashAt(long place, String previous) {
    StringBuilder text = new StringBuilder();
    add(text, "espace-log-1");
    add(text, Long.toString(chain));
    add(text, Long.toString(place));
    content.forEach(value -> add(text, value));
    add(text, previous);
    return sha256(text.toString());
  }

  boolean fits(String previous) {
    return hashAt(number, previous).equals(hash);
  }

  private static void add(StringBuilder text, String value) {
    if (value == null) {
      text.append("-,");
    } else {
      text.append(value.getBytes(StandardCharsets.UTF_8).length);
      text.append(':').append(value).append(',');
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
