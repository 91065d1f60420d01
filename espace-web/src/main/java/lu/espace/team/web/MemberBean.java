package lu.espace.team.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.service.ChangeRights;
import lu.espace.team.service.MemberLine;
import lu.espace.team.service.MemberPage;
import lu.espace.team.service.ReactivateMember;
import lu.espace.team.service.RemoveMember;
import lu.espace.team.service.SuspendMember;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One member: what it may do, and whether it may go on. */
@Named("member")
@ViewScoped
public class MemberBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String TEAM = "/space/team";

  @Inject private MemberPage page;
  @Inject private ChangeRights changing;
  @Inject private SuspendMember suspending;
  @Inject private ReactivateMember reactivating;
  @Inject private RemoveMember removing;
  @Inject private CurrentEspace espace;
  @Inject private SeeingAs seeing;
  @Inject private Today today;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private final RightsForm rights = new RightsForm();
  private MemberLine view;
  private String m;
  private String confirmation;

  public void load() {
    view = page.of(espace.getId(), person());
    rights.show(view.rights());
  }

  public void save() {
    attempt(
        () -> changing.change(espace.getId(), person(), view.version(), rights.given(today.get())),
        "team.member.saved");
  }

  public void suspend() {
    attempt(() -> suspending.suspend(espace.getId(), person()), "team.member.suspended");
  }

  public void reactivate() {
    attempt(() -> reactivating.reactivate(espace.getId(), person()), "team.member.reactivated");
  }

  public void remove() {
    attempt(() -> removing.remove(espace.getId(), person(), confirmation), "team.member.removed");
  }

  /** Goes on through the eyes of this member. */
  public void seeAs() {
    seeing.begin(espace.getId(), person());
    Faces.redirect("/space");
  }

  private void attempt(Runnable act, String done) {
    try {
      act.run();
    } catch (BusinessException refused) {
      failures.show(refused);
      return;
    }
    messages.done(done, view.name());
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect(TEAM);
  }

  private Ssn person() {
    if (m == null || m.isBlank() || m.length() > Ssn.MAX_LENGTH) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return new Ssn(m);
  }

  public MemberLine getView() {
    return view;
  }

  public RightsForm getRights() {
    return rights;
  }

  /** The number of the member in the address. */
  public String getM() {
    return m;
  }

  public void setM(String m) {
    this.m = m;
  }

  /** The name, typed once more before the member is removed. */
  public String getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(String confirmation) {
    this.confirmation = confirmation;
  }
}
