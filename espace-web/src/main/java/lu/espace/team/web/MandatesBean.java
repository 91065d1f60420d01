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
import lu.espace.shared.web.Formats;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.domain.TeamError;
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
  @Inject private Formats formats;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private EspaceId espace;
  private List<ShownMandate> lines = List.of();

  /** Reads them. */
  public void load() {
    espace = current.getId();
    read();
  }

  /** Ends the mandate of a person at once. */
  public void endNow(MandateLine line) {
    try {
      end.now(espace, new Ssn(line.ssn()));
      messages.done("team.mandate.ended", line.name(), line.business());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    read();
  }

  /** The mandate of a person ends with the day that was written for it. */
  public void endOn(ShownMandate mandate) {
    MandateLine line = mandate.getLine();
    try {
      if (mandate.getLastDay() == null) {
        throw new BusinessException(TeamError.NO_LAST_DAY);
      }
      end.on(espace, new Ssn(line.ssn()), mandate.getLastDay());
      messages.done("team.mandate.limited", line.name(), formats.day(mandate.getLastDay()));
      read();
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  private void read() {
    lines = list.of(espace).stream().map(ShownMandate::new).toList();
  }

  public List<ShownMandate> getLines() {
    return lines;
  }
}
