package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.business.web.CurrentEspace;
import lu.espace.casefile.service.CopyCaseFile;
import lu.espace.casefile.service.CopyReport;
import lu.espace.casefile.service.EarlierFile;
import lu.espace.casefile.service.Readiness;
import lu.espace.casefile.service.ReadyToFile;
import lu.espace.procedure.service.ProcedurePage;
import lu.espace.procedure.web.Catalogue;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;

/**
 * Before a procedure is begun: whether certificate and rights suffice, what to have at hand, until
 * when, and what there is of it already.
 */
@Named("ready")
@ViewScoped
public class ReadyBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadyToFile service;
  @Inject private Catalogue procedure;
  @Inject private CopyCaseFile copier;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private String code;
  private ProcedurePage page;
  private Readiness state;
  private CopyReport report;

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} if the address names no procedure
   */
  public void load() {
    procedure.load();
    page = procedure.getPage();
    state = service.of(espace.getId(), new ProcedureCode(code), prefs.getLanguage());
  }

  /** Begins a draft with the answers of an earlier file, and tells what became of them. */
  public void copy(EarlierFile earlier) {
    try {
      report = copier.copy(earlier.number(), prefs.getLanguage());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public ProcedurePage getPage() {
    return page;
  }

  public Readiness getState() {
    return state;
  }

  /** What became of copied answers; {@code null} while nothing was copied. */
  public CopyReport getReport() {
    return report;
  }

  /** Who else may sign, for a sentence. */
  public String getSigners() {
    return sentence(state.signers());
  }

  /** Who else may send, for a sentence. */
  public String getSenders() {
    return sentence(state.senders());
  }

  private static String sentence(List<String> names) {
    return String.join(", ", names);
  }
}
