package lu.espace.team.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.business.port.Memberships;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.Member;
import lu.espace.team.service.Members;

/** Tells the business who belongs to its eSpace. */
@ApplicationScoped
public class TeamMemberships implements Memberships {

  @Inject private Members members;

  @Override
  public List<EspaceId> espacesOf(Ssn holder) {
    return members.espacesOf(holder);
  }

  @Override
  public List<Ssn> membersOf(EspaceId espace) {
    return members.of(espace).stream().map(Member::holder).toList();
  }

  @Override
  public List<Ssn> administratorsOf(EspaceId espace) {
    return members.withRight(espace, Right.MANAGE_TEAM, Scope.everything());
  }
}
