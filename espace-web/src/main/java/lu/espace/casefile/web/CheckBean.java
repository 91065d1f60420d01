package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.casefile.service.AssistantForm;
import lu.espace.casefile.service.AssistantView;
import lu.espace.casefile.service.FileTerms;
import lu.espace.casefile.service.PrepareCaseFile;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** All answers of a case file on one page, to read once more before the document is made. */
@Named("check")
@ViewScoped
public class CheckBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AssistantForm reader;
  @Inject private PrepareCaseFile preparer;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private String n;
  private String title;
  private int version;
  private FileTerms terms;
  private boolean complete;
  private List<CheckedStep> steps = List.of();

  /** Leads a file that is signed to its own page. */
  public void load() {
    AssistantView view = reader.of(number(), prefs.getLanguage());
    if (!view.isChangeable()) {
      Faces.redirect("/space/file?n=%s", n);
      return;
    }
    title = view.title();
    version = view.version();
    terms = view.terms();
    complete = view.form().complete();
    steps = view.form().relevantSteps().stream().map(CheckedStep::of).toList();
  }

  /** Makes the document of these answers and goes on to sign it. */
  public void prepare() {
    try {
      preparer.prepare(number(), version, prefs.getLanguage());
      Faces.redirect("/space/sign?n=%s", n);
    } catch (BusinessException refused) {
      failures.show(refused);
      load();
    }
  }

  private FileNumber number() {
    return FileNumber.parse(n).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  public List<CheckedStep> getSteps() {
    return steps;
  }

  public FileTerms getTerms() {
    return terms;
  }

  public boolean isComplete() {
    return complete;
  }

  /** The procedure's. */
  public String getTitle() {
    return title;
  }

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
