package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.casefile.service.AssistantForm;
import lu.espace.casefile.service.AssistantView;
import lu.espace.casefile.service.SaveAnswers;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/**
 * One step of the assistant: saves each change when it is made and shows what follows from it. A
 * step, and a step with other rows, is a page of its own.
 */
@Named("assistant")
@ViewScoped
public class AssistantBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AssistantForm reader;
  @Inject private SaveAnswers saver;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private final AssistantAddress address = new AssistantAddress();
  private OpenStep open;

  /** Shows the step of the address, or leads to the first that is not done. */
  public void load() {
    AssistantView view = reader.of(address.number(), prefs.getLanguage());
    if (!address.redirected(view)) {
      open = new OpenStep(view, address.getStep(), prefs.getLanguage());
      if (address.isChecked()) {
        open.getForm().check();
      }
    }
  }

  /** Saves one field that was changed. */
  public void changed(String path) {
    save(open.getForm().change(path).stream().toList());
  }

  /** Goes on, unless something is missing here: then the page says what. */
  public void next() {
    if (!save(open.getForm().changes())) {
      return;
    }
    if (open.getForm().getAlerts().isEmpty()) {
      address.goOn(open);
    } else {
      redraw(open.getForm().check());
      redraw(List.of("summary"));
    }
  }

  public void leave() {
    if (save(open.getForm().changes())) {
      address.leave();
    }
  }

  /** Adds a row at the end of a repeat and goes on there. */
  public void addRow(String id) {
    BlockView.Repeat repeat = open.getForm().repeat(id);
    changeRows(new Change.AddRow(repeat.path()), "r_" + id + "_" + (repeat.rows().size() + 1));
  }

  public void removeRow(String id, int position) {
    BlockView.Repeat repeat = open.getForm().repeat(id);
    changeRows(new Change.RemoveRow(repeat.path(), position), "a:b_" + id);
  }

  private void changeRows(Change rows, String anchor) {
    if (save(open.getForm().changes()) && save(List.of(rows))) {
      address.reload(open, anchor);
    }
  }

  private boolean save(List<Change> changes) {
    PrimeFaces.Ajax answer = PrimeFaces.current().ajax();
    try {
      if (!changes.isEmpty()) {
        redraw(
            open.take(
                saver.save(open.number(), open.seenVersion(), changes, prefs.getLanguage()),
                changes));
      }
      answer.addCallbackParam("saved", true);
      return true;
    } catch (BusinessException refused) {
      answer.addCallbackParam("refused", failures.message(refused));
      return false;
    }
  }

  private static void redraw(List<String> ids) {
    PrimeFaces.current().ajax().update(ids.stream().map(id -> "a:" + id).toList());
  }

  public AssistantAddress getAddress() {
    return address;
  }

  /** What the page shows; {@code null} while it leads to another one. */
  public OpenStep getOpen() {
    return open;
  }
}
