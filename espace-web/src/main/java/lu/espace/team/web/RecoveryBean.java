package lu.espace.team.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.domain.TeamError;
import lu.espace.team.service.CloseRecovery;
import lu.espace.team.service.OpenRecovery;
import lu.espace.team.service.RecoveryLine;
import lu.espace.team.service.RecoveryList;
import org.omnifaces.cdi.ViewScoped;

/** Operators give an eSpace without an administrator to a new one, two of them together. */
@Named("recovery")
@ViewScoped
public class RecoveryBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecoveryList list;
  @Inject private OpenRecovery opening;
  @Inject private CloseRecovery closing;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private List<RecoveryLine> lines = List.of();
  private String business;
  private String candidate;
  private String proof;

  /** Reads those under way; who is no operator gets no page. */
  public void load() {
    lines = list.open();
  }

  /** The first of two steps. */
  public void open() {
    act(
        () -> {
          opening.open(business, person(), proof);
          business = null;
          candidate = null;
          proof = null;
        },
        "team.recovery.opened");
  }

  /** The second one, by another operator. */
  public void confirm(RecoveryLine line) {
    act(() -> closing.confirm(line.id()), "team.recovery.confirmed");
  }

  /** Takes it back. */
  public void stop(RecoveryLine line) {
    act(() -> closing.stop(line.id()), "team.recovery.stopped");
  }

  private void act(Runnable step, String done) {
    try {
      step.run();
      messages.done(done);
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  private Ssn person() {
    String number = candidate == null ? "" : candidate.replaceAll("\\s", "");
    if (number.isEmpty() || number.length() > Ssn.MAX_LENGTH) {
      throw new BusinessException(TeamError.NO_CANDIDATE);
    }
    return new Ssn(number);
  }

  public List<RecoveryLine> getLines() {
    return lines;
  }

  public String getBusiness() {
    return business;
  }

  public void setBusiness(String business) {
    this.business = business;
  }

  public String getCandidate() {
    return candidate;
  }

  public void setCandidate(String candidate) {
    this.candidate = candidate;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }
}
