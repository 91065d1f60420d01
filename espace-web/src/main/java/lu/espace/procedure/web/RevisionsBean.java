package lu.espace.procedure.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.procedure.service.LineChange;
import lu.espace.procedure.service.ProcedureLine;
import lu.espace.procedure.service.RevisionList;
import lu.espace.procedure.service.WithdrawProcedure;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;

/** One procedure with its revisions, what each changed, and the way to withdraw it. */
@Named("revisions")
@ViewScoped
public class RevisionsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RevisionList list;
  @Inject private WithdrawProcedure withdrawal;
  @Inject private Prefs prefs;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private String code;
  private int number;
  private boolean published;
  private ProcedureLine line;
  private List<LineChange> changes = List.of();

  /** Reads it; who is no operator gets no page. */
  public void load() {
    line = list.of(code(), prefs.getLanguage());
    if (number > 1) {
      changes = list.difference(code(), number);
    }
  }

  public void withdraw() {
    try {
      messages.done("procedure.operator.withdrawn.done", withdrawal.withdraw(code()));
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  private ProcedureCode code() {
    try {
      return new ProcedureCode(code);
    } catch (IllegalArgumentException notACode) {
      throw new BusinessException(SharedError.NOT_FOUND, notACode);
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** The revision of which the page shows what it changed; 0 for none. */
  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  /** Whether it was published a moment ago. */
  public boolean isPublished() {
    return published;
  }

  public void setPublished(boolean published) {
    this.published = published;
  }

  public ProcedureLine getLine() {
    return line;
  }

  public List<LineChange> getChanges() {
    return changes;
  }
}
