package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.access.domain.certificate.Title;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.team.domain.JoinRequest;
import lu.espace.team.domain.JoinState;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.TeamError;

/** A person asks to be let into the eSpace of the business that its certificate names. */
@Stateless
@Guarded
public class AskToJoin {

  @Inject private JoinRequests requests;
  @Inject private Team team;
  @Inject private Members members;
  @Inject private Holders holders;
  @Inject private Businesses businesses;
  @Inject private RightsSource rights;
  @Inject private Notify notify;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's request, as far as there is one; empty where its business has no eSpace. */
  @ForHolders
  @ReadOnly
  public Optional<JoinState> state() {
    return find().flatMap(espace -> requests.find(espace, caller.ssn())).map(JoinRequest::state);
  }

  /**
   * Asking again while the request is open changes nothing.
   *
   * @throws BusinessException {@link TeamError}, or {@link SharedError#NOT_FOUND} where the
   *     business has no eSpace
   */
  @ForHolders
  public void ask() {
    EspaceId espace = find().orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
    Ssn person = caller.ssn();
    team.hold(espace);
    if (members.find(espace, person).filter(m -> m.state() != MemberState.REMOVED).isPresent()) {
      throw new BusinessException(TeamError.MEMBER_ALREADY);
    }
    Instant now = clock.instant();
    Title title = subject().map(CertificateSubject::title).orElse(Title.OTHER);
    Optional<JoinRequest> before = requests.find(espace, person);
    boolean tell = before.isEmpty() || before.get().askAgain(title, now);
    if (before.isEmpty()) {
      requests.add(new JoinRequest(espace, person, title, now));
    }
    if (tell) {
      notify.persons(
          rights.holdersOf(espace, Right.MANAGE_TEAM, Scope.everything()),
          espace,
          new News(NoticeKind.JOIN_ASKED, person.value(), "/space/requests"));
    }
  }

  private Optional<EspaceId> find() {
    return subject().flatMap(subject -> businesses.findByIdentifiers(subject.identifiers()));
  }

  private Optional<CertificateSubject> subject() {
    return holders.findLastCertificate(caller.ssn()).map(content -> content.subject());
  }
}
