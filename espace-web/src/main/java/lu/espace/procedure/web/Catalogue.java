package lu.espace.procedure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.service.ProcedureCatalogue;
import lu.espace.procedure.service.ProcedurePage;
import lu.espace.procedure.service.ProcedureSummary;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Prefs;

/** What the State offers, for everybody: the list, and the page of one procedure. */
@Named("catalogue")
@RequestScoped
public class Catalogue {

  @Inject private ProcedureCatalogue procedures;
  @Inject private Prefs prefs;
  @Inject private HttpServletRequest request;

  private String code;
  private ProcedurePage page;
  private List<ProcedureSummary> list;

  public List<ProcedureSummary> getList() {
    if (list == null) {
      list = procedures.list(prefs.getLanguage());
    }
    return list;
  }

  /** From the address itself, because a button of the page asks for it before anything else. */
  @PostConstruct
  void read() {
    code = request.getParameter("code");
  }

  /**
   * Makes sure that there is a procedure of this code.
   *
   * @throws BusinessException {@link SharedError#NOT_FOUND} if there is none
   */
  public void load() {
    page = page();
  }

  private ProcedurePage page() {
    try {
      return procedures.page(new ProcedureCode(code), prefs.getLanguage());
    } catch (IllegalArgumentException notACode) {
      throw new BusinessException(SharedError.NOT_FOUND, notACode);
    } catch (BusinessException refused) {
      throw refused.error() == ProcedureError.UNKNOWN_PROCEDURE
          ? new BusinessException(SharedError.NOT_FOUND, refused)
          : refused;
    }
  }

  public String getCode() {
    return code;
  }

  public ProcedurePage getPage() {
    if (page == null) {
      load();
    }
    return page;
  }
}
