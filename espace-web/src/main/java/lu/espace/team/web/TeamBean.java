package lu.espace.team.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.service.CancelInvitation;
import lu.espace.team.service.MyPlace;
import lu.espace.team.service.OwnPlace;
import lu.espace.team.service.ResendInvitation;
import lu.espace.team.service.SetFourEyes;
import lu.espace.team.service.TeamPage;
import lu.espace.team.service.TeamView;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page of the team: oneself, and for who manages it everybody. */
@Named("team")
@ViewScoped
public class TeamBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MyPlace myPlace;
  @Inject private TeamPage page;
  @Inject private ResendInvitation resending;
  @Inject private CancelInvitation cancelling;
  @Inject private SetFourEyes fourEyes;
  @Inject private CurrentEspace espace;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private final Map<String, Boolean> areas = new HashMap<>();
  private OwnPlace own;
  private TeamView view;

  public void load() {
    own = myPlace.in(espace.getId());
    if (own.managesTeam()) {
      view = page.of(espace.getId());
      for (Compartment area : Compartment.values()) {
        areas.put(area.name(), view.fourEyes().contains(area));
      }
    }
  }

  public void resend(long invitation, String name) {
    attempt(() -> resending.resend(espace.getId(), invitation), "team.invitation.resent", name);
  }

  public void cancel(long invitation, String name) {
    attempt(() -> cancelling.cancel(espace.getId(), invitation), "team.invitation.cancelled", name);
  }

  public void saveFourEyes() {
    EnumSet<Compartment> chosen = EnumSet.noneOf(Compartment.class);
    Stream.of(Compartment.values())
        .filter(area -> Boolean.TRUE.equals(areas.get(area.name())))
        .forEach(chosen::add);
    attempt(() -> fourEyes.in(espace.getId(), chosen), "team.foureyes.saved");
  }

  private void attempt(Runnable act, String done, Object... arguments) {
    try {
      act.run();
    } catch (BusinessException refused) {
      failures.show(refused);
      return;
    }
    messages.done(done, arguments);
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("/space/team");
  }

  public OwnPlace getOwn() {
    return own;
  }

  /** Everybody; {@code null} for who does not manage the team. */
  public TeamView getView() {
    return view;
  }

  /** Where four eyes are wanted, by the name of the subject area. */
  public Map<String, Boolean> getAreas() {
    return areas;
  }

  /** The names of the subject areas. */
  public List<String> getAreaNames() {
    return Stream.of(Compartment.values()).map(Compartment::name).toList();
  }
}
