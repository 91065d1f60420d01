package lu.espace.document.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.domain.PrintedForm.Part;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.document.port.FormPrinter;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import org.jboss.logging.Logger;

/**
 * Prints a few forms for nobody soon after the start: the first ones take seconds, and no holder
 * shall wait for them.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrinterWarmUp {

  private static final Logger LOG = Logger.getLogger("lu.espace.document");
  private static final Duration AFTER_START = Duration.ofSeconds(5);
  private static final int PRINTS = 10;
  private static final byte[] INSTANCE = "<instance/>".getBytes(StandardCharsets.UTF_8);

  @Resource private TimerService timers;
  @Inject private FormPrinter printer;
  @Inject private Clock clock;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig("printer", false));
  }

  @Timeout
  void warmUp() {
    for (int i = 0; i < PRINTS; i++) {
      printer.print(form(), INSTANCE);
    }
    LOG.infof("ESP-0602 The form printer is ready");
  }

  private PrintedForm form() {
    List<String> cells = List.of("A", "B", "C");
    List<Part> parts =
        List.of(
            new Part.Answer("A", "Bc, 12 (Ä) – é"),
            new Part.Group("B", List.of(new Part.Answer("C", ""))),
            new Part.Table("D", cells, List.of(cells, cells)));
    List<Section> sections = List.of(new Section("E", parts));
    return new PrintedForm(
        Language.FR, "F", "G", FileNumber.random(), "H", "I", "J", clock.instant(), 1, sections);
  }
}
