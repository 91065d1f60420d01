package lu.espace.institution.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lu.espace.shared.port.Configuration;
import org.jboss.logging.Logger;

/**
 * Takes over the operator's file of desks when the product starts. A file that is missing or broken
 * stops nothing: the desks stay as they were, and the log says what is wrong.
 */
@Singleton
@Startup
@DependsOn("MigrationBean")
public class DesksLoader {

  private static final Logger LOG = Logger.getLogger("lu.espace.institution");

  @Inject private Configuration configuration;
  @Inject private DesksUpdate update;

  @PostConstruct
  void load() {
    Path file = configuration.desks();
    read(file)
        .ifPresent(
            document -> {
              update.apply(document);
              LOG.infof(
                  "ESP-1010 %d institutions taken over from %s",
                  document.institutions().size(), file);
            });
  }

  private static Optional<DesksDocument> read(Path file) {
    try {
      return Optional.of(DesksReader.read(Files.readAllBytes(file)));
    } catch (IOException missing) {
      LOG.errorf("ESP-1011 The file of desks %s cannot be read; desks stay as they were", file);
      LOG.debug("ESP-1011", missing);
    } catch (DesksRefused broken) {
      LOG.errorf(
          "ESP-1012 The file of desks %s is refused, desks stay as they were: %s",
          file, broken.getMessage());
    }
    return Optional.empty();
  }
}
