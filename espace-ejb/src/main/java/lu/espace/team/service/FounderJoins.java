package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.espace.business.domain.EspaceOpened;
import lu.espace.team.domain.Member;

/** Who opens an eSpace is its first member, in the same transaction. */
@Dependent
public class FounderJoins {

  @Inject private Members members;
  @Inject private Clock clock;

  void join(@Observes EspaceOpened opened) {
    members.add(Member.founder(opened.espace(), opened.by(), members.today(), clock.instant()));
  }
}
