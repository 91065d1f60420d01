package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.access.service.Holders;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.team.domain.Member;

/** Tells about members with their names. */
@Dependent
class MemberLines {

  @Inject private Members members;
  @Inject private Mandates mandates;
  @Inject private Holders holders;
  @Inject private Caller caller;

  MemberLine of(Member member) {
    return new MemberLine(
        member.holder().value(),
        name(member.holder()),
        mandates.mandatary(member.holder(), member.espace()).orElse(null),
        member.state(),
        member.joinedAt(),
        name(member.admittedBy()),
        member.isAdministrator(members.today()),
        member.holder().equals(caller.ssn()),
        member.rights(),
        member.version());
  }

  /** A person's name; its number where the name was never read from a certificate. */
  String name(Ssn person) {
    return holders.findName(person).orElseGet(person::value);
  }
}
