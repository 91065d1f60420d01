package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.espace.access.service.Holders;
import lu.espace.access.service.SeenCertificate;
import lu.espace.access.service.SeenCertificates;
import lu.espace.business.port.Memberships;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.ExpiryThreshold;

/** Shows until when each member can log in, those who must renew first. */
@Stateless
@Guarded
public class CertificateBoard {

  @Inject private Memberships memberships;
  @Inject private Holders holders;
  @Inject private SeenCertificates certificates;
  @Inject private Clock clock;

  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public List<MemberCertificates> of(EspaceId espace) {
    Instant now = clock.instant();
    return memberships.membersOf(espace).stream()
        .map(member -> of(member, now))
        .sorted(
            Comparator.comparing(
                    (MemberCertificates one) ->
                        one.validUntil() == null ? Instant.MAX : one.validUntil())
                .thenComparing(MemberCertificates::name))
        .toList();
  }

  private MemberCertificates of(Ssn member, Instant now) {
    List<SeenCertificate> seen = certificates.of(member);
    Optional<Instant> end = seen.stream().findFirst().map(SeenCertificate::validUntil);
    return new MemberCertificates(
        member.value(),
        holders.findName(member).orElseGet(member::value),
        end.map(at -> outlook(at, now)).orElse(CertificateOutlook.UNKNOWN),
        end.orElse(null),
        end.filter(now::isBefore).map(at -> Duration.between(now, at).toDays()).orElse(0L),
        seen);
  }

  private static CertificateOutlook outlook(Instant end, Instant now) {
    if (!end.isAfter(now)) {
      return CertificateOutlook.ENDED;
    }
    return ExpiryThreshold.passed(end, now)
        .map(
            passed ->
                passed == ExpiryThreshold.SEVEN_DAYS
                    ? CertificateOutlook.URGENT
                    : CertificateOutlook.RENEW)
        .orElse(CertificateOutlook.GOOD);
  }
}
