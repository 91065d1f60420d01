package lu.espace.team.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.service.AcceptInvitation;
import lu.espace.team.service.DeclineInvitation;
import lu.espace.team.service.InvitationView;
import lu.espace.team.service.MyInvitations;
import lu.espace.team.service.MyRestingMandates;
import lu.espace.team.service.RestingMandate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/**
 * The invitations that the reader can answer, as they were when the page was shown, and the
 * mandates that it cannot use.
 */
@Named("invitations")
@ViewScoped
public class InvitationsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MyInvitations mine;
  @Inject private MyRestingMandates resting;
  @Inject private AcceptInvitation accepting;
  @Inject private DeclineInvitation declining;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private List<InvitationView> list;
  private List<RestingMandate> mandates;

  public List<InvitationView> getList() {
    if (list == null) {
      list = mine.list();
    }
    return list;
  }

  /** What the reader was given and cannot use as the person of the business that it now is. */
  public List<RestingMandate> getMandates() {
    if (mandates == null) {
      mandates = resting.list();
    }
    return mandates;
  }

  public void accept(InvitationView invitation) {
    answer(() -> accepting.accept(invitation.id()), "team.accepted", invitation);
  }

  public void decline(InvitationView invitation) {
    answer(() -> declining.decline(invitation.id()), "team.declined", invitation);
  }

  private void answer(Runnable act, String done, InvitationView invitation) {
    try {
      act.run();
    } catch (BusinessException refused) {
      failures.show(refused);
      return;
    }
    messages.done(done, invitation.business());
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("/space");
  }
}
