package lu.espace.shared.adapter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings a database to the schema of this release. The scripts are one dialect for H2 and
 * PostgreSQL; the one type whose name differs is a placeholder.
 */
public final class Migrations {

  private Migrations() {}

  /**
   * @return how many scripts ran
   */
  public static int apply(DataSource database) {
    MigrateResult result =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .placeholders(Map.of("blob", blobType(database)))
            .validateMigrationNaming(true)
            .load()
            .migrate();
    return result.migrationsExecuted;
  }

  private static String blobType(DataSource database) {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return "PostgreSQL".equals(product) ? "bytea" : "blob";
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database does not answer", unreachable);
    }
  }
}
