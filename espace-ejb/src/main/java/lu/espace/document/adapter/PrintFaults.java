package lu.espace.document.adapter;

import java.util.Set;
import lu.espace.document.domain.DocumentNotPrintable;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * Stops a print at the first fault. FOP itself goes on after a missing image, a sign outside the
 * font or a text that runs out of its box, and so would print something other than what was typed.
 */
class PrintFaults implements EventListener {

  /** Warnings that change nothing on the page. */
  private static final Set<String> HARMLESS = Set.of();

  @Override
  public void processEvent(Event event) {
    if (event.getSeverity() != EventSeverity.INFO && !HARMLESS.contains(event.getEventID())) {
      throw new DocumentNotPrintable(event.getEventID(), null);
    }
  }
}
