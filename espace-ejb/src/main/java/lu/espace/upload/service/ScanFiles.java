package lu.espace.upload.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.upload.port.Scanner;
import lu.espace.upload.port.ScannerSilent;
import org.jboss.logging.Logger;

/**
 * Has the files scanned that wait for it. It is the product's own work, started by a timer; a
 * scanner that is down makes files wait and loses none.
 */
@Dependent
public class ScanFiles {

  private static final Logger LOG = Logger.getLogger("lu.espace.upload");

  @Inject private ScanQueue queue;
  @Inject private Scanner scanner;

  /**
   * Scans the file that is due the longest.
   *
   * @return whether the next one may be tried at once
   */
  public boolean scanNext() {
    Optional<ScanQueue.Waiting> waiting = queue.next();
    return waiting.isPresent() && scan(waiting.get());
  }

  private boolean scan(ScanQueue.Waiting file) {
    try {
      Optional<String> finding = scanner.scan(file.content());
      finding.ifPresent(what -> LOG.warnf("ESP-1520 File %d holds %s", file.id(), what));
      queue.verdict(file.id(), finding);
      return true;
    } catch (ScannerSilent silent) {
      LOG.warnf(
          "ESP-1521 The scanner said nothing about file %d, attempt %d: %s",
          file.id(), file.attempt(), silent.getMessage());
      queue.silent(file.id());
      return false;
    }
  }
}
