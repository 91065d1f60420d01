package lu.espace.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.domain.JoinState;
import lu.espace.team.service.AskToJoin;

/** A person whose business has an eSpace asks to be let in. */
@Named("joining")
@RequestScoped
public class Joining {

  @Inject private AskToJoin join;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  /** Asks those who manage the team. */
  public void ask() {
    try {
      join.ask();
      messages.done("team.join.asked");
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  /** Whether the request waits for an answer. */
  public boolean isWaiting() {
    return join.state().filter(JoinState.OPEN::equals).isPresent();
  }
}
