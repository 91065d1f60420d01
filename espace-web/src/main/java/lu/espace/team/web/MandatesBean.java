package lu.espace.team.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.service.EndMandate;
import lu.espace.team.service.MandateLine;
import lu.espace.team.service.MandateList;
import org.omnifaces.cdi.ViewScoped;

/** The people of other businesses who act for this one. */
@Named("mandates")
@ViewScoped
public class MandatesBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MandateList list;
  @Inject private EndMandate end;
  @Inject private CurrentEspace current;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private EspaceId espace;
  private List<MandateLine> lines = List.of();

  /** Reads them. */
  public void load() {
    espace = current.getId();
    lines = list.of(espace);
  }

  /** Ends the mandate of a person at once. */
  public void endNow(MandateLine line) {
    try {
      end.now(espace, new Ssn(line.ssn()));
      messages.done("team.mandate.ended", line.name(), line.business());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    lines = list.of(espace);
  }

  public List<MandateLine> getLines() {
    return lines;
  }
}
