package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.espace.casefile.service.AssistantForm;
import lu.espace.casefile.service.AssistantView;
import lu.espace.casefile.service.Edit;
import lu.espace.casefile.service.SaveAnswers;
import lu.espace.casefile.service.SavedAnswers;
import lu.espace.casefile.service.StaleEdit;
import lu.espace.casefile.service.UndoAnswers;
import lu.espace.casefile.service.Undone;
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
  @Inject private UndoAnswers undoer;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private final AssistantAddress address = new AssistantAddress();
  private OpenStep open;
  private SeenAnswers seen = SeenAnswers.NOTHING;

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
    save(open.getForm().edit(path, seen).stream().toList());
  }

  /** Goes on, unless something is missing here: then the page says what. */
  public void next() {
    if (!saveAll()) {
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
    if (saveAll()) {
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
    if (saveAll() && save(List.of(Edit.of(rows)))) {
      address.reload(open, anchor);
    }
  }

  /** Takes back what the user changed last, on whichever step it was. */
  public void undo() {
    if (saveAll()) {
      step(() -> undoer.undo(open.number(), prefs.getLanguage()));
    }
  }

  /** Makes again what was taken back last. */
  public void redo() {
    if (saveAll()) {
      step(() -> undoer.redo(open.number(), prefs.getLanguage()));
    }
  }

  private void step(Supplier<Undone> move) {
    try {
      Undone undone = move.get();
      ChangedPlace place = ChangedPlace.of(undone);
      redraw(open.take(undone.saved(), List.of()));
      if (undone.rows() || !place.step().equals(address.getStep())) {
        address.show(open, place.step(), place.part());
      } else {
        answer().addCallbackParam("shown", place.part());
        tellPage();
      }
    } catch (BusinessException refused) {
      answer().addCallbackParam("refused", failures.message(refused));
    }
  }

  /** Shows what somebody else changed meanwhile. */
  public void refresh() {
    AssistantView view = reader.of(open.number(), prefs.getLanguage());
    if (!view.isChangeable() || open.hasOtherRows(view.form())) {
      answer().addCallbackParam("reload", true);
      return;
    }
    redraw(open.refresh(view));
    tellPage();
  }

  private void tellPage() {
    answer().addCallbackParam("version", open.getVersion());
    answer().addCallbackParam("back", open.getSteps().back());
    answer().addCallbackParam("forth", open.getSteps().forth());
  }

  private boolean saveAll() {
    return save(open.getForm().edits(seen));
  }

  private boolean save(List<Edit> edits) {
    try {
      List<StaleEdit> stale = edits.isEmpty() ? List.of() : send(edits);
      answer().addCallbackParam("saved", true);
      tellPage();
      if (!stale.isEmpty()) {
        answer().addCallbackParam("stale", names(stale));
      }
      return stale.isEmpty();
    } catch (BusinessException refused) {
      answer().addCallbackParam("refused", failures.message(refused));
      return false;
    }
  }

  private List<StaleEdit> send(List<Edit> edits) {
    SavedAnswers saved = saver.save(open.number(), open.seenVersion(), edits, prefs.getLanguage());
    redraw(open.take(saved, edits.stream().map(Edit::change).toList()));
    return saved.stale();
  }

  private String names(List<StaleEdit> stale) {
    return stale.stream()
        .map(edit -> "a:i_" + open.getForm().domId(edit.path()))
        .collect(Collectors.joining(" "));
  }

  private static PrimeFaces.Ajax answer() {
    return PrimeFaces.current().ajax();
  }

  private static void redraw(List<String> ids) {
    answer().update(ids.stream().map(id -> "a:" + id).toList());
  }

  public AssistantAddress getAddress() {
    return address;
  }

  /** What the page shows; {@code null} while it leads to another one. */
  public OpenStep getOpen() {
    return open;
  }

  /** What the browser says that the user has seen in the fields that it saves. */
  public String getSeen() {
    return "";
  }

  public void setSeen(String told) {
    seen = new SeenAnswers(told);
  }
}
