package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Viewpoint;

/** Tells a member what it may do itself, and whom to ask for more. */
@Stateless
@Guarded
public class MyPlace {

  @Inject private Team team;
  @Inject private Members members;
  @Inject private MemberLines lines;
  @Inject private MyRights rights;
  @Inject private Caller caller;
  @Inject private Viewpoint viewpoint;

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where the caller is no member
   */
  @ForHolders
  @ReadOnly
  public OwnPlace in(EspaceId espace) {
    return new OwnPlace(
        lines.of(team.get(espace, viewpoint.person().orElseGet(caller::ssn))),
        rights.in(espace).hold(Right.MANAGE_TEAM),
        members.withRight(espace, Right.MANAGE_TEAM, Scope.everything()).stream()
            .map(lines::name)
            .toList());
  }
}
