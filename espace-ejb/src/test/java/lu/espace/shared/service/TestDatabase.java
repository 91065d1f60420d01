package lu.espace.shared.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import lu.espace.shared.adapter.Migrations;
import lu.espace.shared.domain.Seal;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of all service tests of a JVM, migrated once: H2 in memory, or a real PostgreSQL
 * with {@code -Despace.test.database=postgresql}.
 */
final class TestDatabase {

  private static final TestDatabase THE_ONE = start();

  private final boolean postgresql;
  private final DataSource source;
  private final EntityManagerFactory factory;

  private TestDatabase(boolean postgresql, DataSource source, String url, String user) {
    this.postgresql = postgresql;
    this.source = source;
    Seal.install((byte) 1, new SecretKeySpec(new byte[32], "AES"));
    Migrations.apply(source);
    this.factory =
        Persistence.createEntityManagerFactory(
            "espace",
            Map.ofEntries(
                Map.entry("jakarta.persistence.transactionType", "RESOURCE_LOCAL"),
                Map.entry("jakarta.persistence.jtaDataSource", ""),
                Map.entry("jakarta.persistence.jdbc.url", url),
                Map.entry("jakarta.persistence.jdbc.user", user),
                Map.entry("jakarta.persistence.jdbc.password", ""),
                Map.entry("jakarta.persistence.validation.mode", "none"),
                Map.entry("eclipselink.target-server", "None"),
                Map.entry("eclipselink.weaving", "false"),
                Map.entry("eclipselink.connection-pool.default.max", "8")));
  }

  static TestDatabase get() {
    return THE_ONE;
  }

  EntityManagerFactory factory() {
    return factory;
  }

  DataSource source() {
    return source;
  }

  private static TestDatabase start() {
    return "postgresql".equals(System.getProperty("espace.test.database"))
        ? startPostgresql()
        : startH2();
  }

  private static TestDatabase startH2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl("jdbc:h2:mem:espace;DB_CLOSE_DELAY=-1");
    source.setUser("sa");
    return new TestDatabase(false, source, source.getUrl(), "sa");
  }

  private static TestDatabase startPostgresql() {
    try {
      // Ends with the JVM: the library registers the shutdown hook.
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .start();
      PGSimpleDataSource source = (PGSimpleDataSource) server.getPostgresDatabase();
      return new TestDatabase(true, source, source.getUrl(), "postgres");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Empties every table, so that each test starts from nothing. */
  void clear() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = tables(connection);
      if (tables.isEmpty()) {
        return;
      }
      if (postgresql) {
        statement.execute("truncate " + String.join(", ", tables) + " cascade");
        return;
      }
      statement.execute("set referential_integrity false");
      for (String table : tables) {
        statement.execute("truncate table " + table);
      }
      statement.execute("set referential_integrity true");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!"flyway_schema_history".equalsIgnoreCase(name)) {
          tables.add('"' + name + '"');
        }
      }
    }
    return tables;
  }
}
