package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.ReadOnly;
import lu.espace.team.domain.Recovery;

/** Tells on the dashboard what the team needs, to those who can do it. */
@Stateless
@Guarded
public class TeamHints {

  @Inject private Members members;
  @Inject private JoinRequests requests;
  @Inject private Recoveries recoveries;
  @Inject private MyRights mine;
  @Inject private Clock clock;

  /** Nothing to see to, for those who do not manage the team. */
  @ForHolders
  @ReadOnly
  public TeamHint of(EspaceId espace) {
    if (!mine.in(espace).hold(Right.MANAGE_TEAM)) {
      return new TeamHint(false, 0, null);
    }
    long administrators =
        members.of(espace).stream()
            .filter(member -> member.isAdministrator(members.today()))
            .count();
    return new TeamHint(
        administrators == 1,
        requests.open(espace).size(),
        recoveries.findOpen(espace, clock.instant()).map(Recovery::confirmFrom).orElse(null));
  }
}
