package lu.espace.procedure.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.service.PublishRevision;
import org.jboss.logging.Logger;

/** Publishes the procedures that come with this release, where their content is new. */
@Singleton
@Startup
@DependsOn("MigrationBean")
public class ShippedProcedures {

  private static final Logger LOG = Logger.getLogger("lu.espace.procedure");
  private static final String FOLDER = "/lu/espace/procedure/definitions/";

  @Inject private PublishRevision publish;

  @PostConstruct
  void publish() {
    new String(read("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(name -> !name.isBlank())
        .forEach(this::publish);
  }

  private void publish(String name) {
    publish
        .publish(read(name))
        .ifPresent(number -> LOG.infof("ESP-0510 Revision %d published from %s", number, name));
  }

  private static byte[] read(String name) {
    try (InputStream in = ProcedureDefinition.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The release lacks " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
