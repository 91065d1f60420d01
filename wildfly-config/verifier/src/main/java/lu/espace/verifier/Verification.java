package lu.espace.verifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads every chain of a database in one snapshot and checks it. */
public final class Verification {

  private static final int FETCH = 1000;

  private final Connection database;
  private final AuditLogFiles logFiles;

  /**
   * @param database an open connection; only read
   */
  public Verification(Connection database, AuditLogFiles logFiles) {
    this.database = database;
    this.logFiles = logFiles;
  }

  /** One report for each chain, in the order of their numbers. */
  public List<ChainReport> run() throws SQLException {
    database.setReadOnly(true);
    database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    database.setAutoCommit(false);
    List<ChainReport> reports = new ArrayList<>();
    for (long chain : chains()) {
      reports.add(report(chain));
    }
    database.rollback();
    return reports;
  }

  private NavigableSet<Long> chains() throws SQLException {
    NavigableSet<Long> chains = new TreeSet<>();
    logFiles.chains().forEach(chains::add);
    String all = "select chain from audit_chain union select chain from audit_line";
    try (PreparedStatement query = database.prepareStatement(all);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        chains.add(rows.getLong(1));
      }
    }
    return chains;
  }

  private ChainReport report(long chain) throws SQLException {
    ChainWalk walk = new ChainWalk(logFiles.of(chain));
    long lines = walk(chain, walk);
    return new ChainReport(chain, lines, waiting(chain), compareWithHead(chain, walk));
  }

  private long walk(long chain, ChainWalk walk) throws SQLException {
    String all =
        "select "
            + Line.COLUMNS
            + " from audit_line where chain = ? and line_number is not null order by line_number";
    long lines = 0;
    try (PreparedStatement query = database.prepareStatement(all)) {
      query.setFetchSize(FETCH);
      query.setLong(1, chain);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          walk.step(Line.of(rows));
          lines++;
        }
      }
    }
    return lines;
  }

  private List<Fault> compareWithHead(long chain, ChainWalk walk) throws SQLException {
    String head = "select line_number, hash from audit_chain where chain = ?";
    try (PreparedStatement query = database.prepareStatement(head)) {
      query.setLong(1, chain);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? walk.end(row.getLong(1), row.getString(2))
            : walk.end(0, ChainWalk.BEGINNING);
      }
    }
  }

  private long waiting(long chain) throws SQLException {
    String count = "select count(*) from audit_line where chain = ? and line_number is null";
    try (PreparedStatement query = database.prepareStatement(count)) {
      query.setLong(1, chain);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
