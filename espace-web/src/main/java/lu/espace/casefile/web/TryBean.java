package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.casefile.service.TryProposal;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * The assistant of a definition that is not published, for operators: the same parts as the real
 * one, but what is answered belongs to no file.
 */
@Named("trial")
@ViewScoped
public class TryBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String STEP = "/operator/try?id=%s&step=%s";

  @Inject private TryProposal trial;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private long id;
  private String step;
  private TriedStep open;

  public void load() {
    open = new TriedStep(trial.view(id, prefs.getLanguage()), step, prefs.getLanguage());
  }

  /** Takes over one field that was changed. */
  public void changed(String path) {
    save(open.getForm().change(path).stream().toList());
  }

  /** Goes on; what is missing here is said and does not hold the operator up at the last step. */
  public void next() {
    if (!saveAll()) {
      return;
    }
    Optional<String> next = open.getProgress().next();
    if (!open.getForm().getAlerts().isEmpty() && !open.getForm().isChecked()) {
      redraw(Stream.concat(open.getForm().check().stream(), Stream.of("summary")).toList());
    } else if (next.isPresent()) {
      Faces.redirect(STEP, id, next.get());
    } else {
      Faces.redirect("/operator/proposal?id=%s", id);
    }
  }

  /** Adds a row at the end of a repeat. */
  public void addRow(String repeat) {
    changeRows(new Change.AddRow(repeat(repeat).path()));
  }

  public void removeRow(String repeat, int position) {
    changeRows(new Change.RemoveRow(repeat(repeat).path(), position));
  }

  private BlockView.Repeat repeat(String repeat) {
    return open.getForm().repeat(repeat);
  }

  private void changeRows(Change rows) {
    if (saveAll() && save(List.of(rows))) {
      Faces.redirect(STEP, id, open.getId());
    }
  }

  private boolean saveAll() {
    return save(
        open.getForm().getNow().keySet().stream()
            .flatMap(path -> open.getForm().change(path).stream())
            .toList());
  }

  private boolean save(List<Change> changes) {
    try {
      if (!changes.isEmpty()) {
        FormView answers = trial.save(id, changes, prefs.getLanguage());
        open.now(answers);
        answers.step(open.getId()).ifPresent(now -> redraw(open.getForm().take(now, changes)));
      }
      return true;
    } catch (BusinessException refused) {
      failures.show(refused);
      PrimeFaces.current().ajax().update("messages");
      return false;
    }
  }

  private static void redraw(List<String> ids) {
    PrimeFaces.current().ajax().update(ids.stream().map(part -> "a:" + part).toList());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public TriedStep getOpen() {
    return open;
  }
}
