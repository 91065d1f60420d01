package lu.espace.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.service.CloseRecovery;
import lu.espace.team.service.TeamHint;
import lu.espace.team.service.TeamHints;

/** What the dashboard asks those to see to who manage the team. */
@Named("teamHints")
@RequestScoped
public class TeamHintsBean {

  @Inject private TeamHints hints;
  @Inject private CloseRecovery closing;
  @Inject private CurrentEspace espace;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private TeamHint hint;

  public TeamHint getHint() {
    if (hint == null) {
      hint = hints.of(espace.getId());
    }
    return hint;
  }

  /** The reader objects to the recovery of its eSpace. */
  public void object() {
    try {
      closing.object(espace.getId());
      messages.done("team.hint.recovery.stopped");
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    hint = null;
  }
}
