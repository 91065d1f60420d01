package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.access.domain.certificate.Title;
import lu.espace.access.service.Holders;
import lu.espace.access.service.SeenCertificates;
import lu.espace.business.service.Businesses;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.team.domain.Recovery;
import lu.espace.team.domain.TeamError;

/** An operator, who checked the papers, begins to give an eSpace to a new administrator. */
@Stateless
@Guarded
public class OpenRecovery {

  @Inject private Operators operators;
  @Inject private Team team;
  @Inject private Members members;
  @Inject private Recoveries recoveries;
  @Inject private Holders holders;
  @Inject private SeenCertificates certificates;
  @Inject private Businesses businesses;
  @Inject private Clock clock;

  /**
   * @param identifier of the business, as typed
   * @param candidate who logged in with an administrator's certificate of exactly this business
   * @param proof where the papers are filed
   * @throws BusinessException {@link TeamError}
   */
  @ForHolders
  public void open(String identifier, Ssn candidate, String proof) {
    Ssn operator = operators.require();
    EspaceId espace =
        Optional.ofNullable(identifier)
            .flatMap(BusinessIdentifier::parse)
            .flatMap(number -> businesses.findByIdentifiers(List.of(number)))
            .orElseThrow(() -> new BusinessException(TeamError.NO_BUSINESS));
    team.hold(espace);
    Instant now = clock.instant();
    if (recoveries.findOpen(espace, now).isPresent()) {
      throw new BusinessException(TeamError.NOT_IN_THIS_STATE);
    }
    requireAdministratorOf(espace, candidate);
    Recovery recovery =
        new Recovery(espace, candidate, proof, objection(espace, now), operator, now);
    recoveries.add(recovery);
    recoveries.tell(recovery, NoticeKind.RECOVERY_OPENED);
  }

  /** Its certificate must be an administrator's, of this business and no other. */
  private void requireAdministratorOf(EspaceId espace, Ssn candidate) {
    Optional<CertificateSubject> subject =
        holders
            .findLastCertificate(candidate)
            .filter(content -> content.isValidAt(clock.instant()))
            .map(content -> content.subject())
            .filter(named -> named.title() == Title.ADMINISTRATOR)
            .filter(
                named ->
                    named.identifiers().stream()
                        .anyMatch(businesses.get(espace).identifiers()::contains));
    if (subject.isEmpty()) {
      throw new BusinessException(TeamError.NO_CANDIDATE);
    }
  }

  /** Nobody who could object needs no time for it. */
  private Duration objection(EspaceId espace, Instant now) {
    boolean somebody =
        members.of(espace).stream()
            .filter(member -> member.isAdministrator(members.today()))
            .flatMap(member -> certificates.of(member.holder()).stream())
            .anyMatch(certificate -> certificate.validUntil().isAfter(now));
    return somebody ? Recovery.OBJECTION : Duration.ZERO;
  }
}
