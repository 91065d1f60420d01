package lu.espace.verifier;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * The command that checks the log of every eSpace in a database. It ends with 0 where all chains
 * hold, 1 where one does not, 2 where it could not look.
 */
public final class VerifyLog {

  private static final int BROKEN = 1;
  private static final int NOT_CHECKED = 2;

  private VerifyLog() {}

  /**
   * @param arguments JDBC address, user, then any number of the server's audit log files; the
   *     password comes in the environment as {@code ESPACE_DB_PASSWORD}
   */
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println("Usage: VerifyLog <jdbc address> <user> [<espace-audit.log> ...]");
      System.exit(NOT_CHECKED);
    }
    List<Path> logs = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    try (Connection database =
        DriverManager.getConnection(arguments[0], arguments[1], password())) {
      System.exit(print(new Verification(database, AuditLogFiles.read(logs)).run(), System.out));
    } catch (SQLException | UncheckedIOException failure) {
      System.err.println("Not checked: " + failure.getMessage());
      System.exit(NOT_CHECKED);
    }
  }

  /** Prints a line for each chain and one for each fault; returns how the command ends. */
  static int print(List<ChainReport> reports, PrintStream out) {
    int result = 0;
    for (ChainReport report : reports) {
      out.printf(
          "%s: %d lines, %d not sealed yet: %s%n",
          report.chain() == 0 ? "no eSpace" : "eSpace " + report.chain(),
          report.lines(),
          report.waiting(),
          report.holds() ? "holds" : "BROKEN");
      report.faults().forEach(fault -> out.println("  " + fault));
      result = report.holds() ? result : BROKEN;
    }
    out.println(result == 0 ? "Every chain holds." : "A chain does not hold.");
    return result;
  }

  private static String password() {
    String set = System.getenv("ESPACE_DB_PASSWORD");
    return set == null ? "" : set;
  }
}
