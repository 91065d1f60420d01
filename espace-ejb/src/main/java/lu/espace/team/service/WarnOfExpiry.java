package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.espace.access.service.EndingCertificate;
import lu.espace.access.service.SeenCertificates;
import lu.espace.business.port.Memberships;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;
import lu.espace.team.domain.DailyRun;
import lu.espace.team.domain.ExpiryThreshold;
import lu.espace.team.domain.ExpiryWarning;

/**
 * Warns members whose certificate ends in sixty, thirty and seven days and who have no newer one;
 * with the last warning also those who manage the team. Once a day and once per certificate and
 * threshold, however many servers there are: the day's row is held until everything is written.
 */
@Stateless
@Guarded
public class WarnOfExpiry {

  private static final String RUN = "certificate-expiry";

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private SeenCertificates certificates;
  @Inject private Memberships memberships;
  @Inject private Notify notify;
  @Inject private Clock clock;

  /**
   * @return how many certificates were warned about
   */
  @OpenToEveryone("Runs by the clock, and whoever runs it a second time does nothing")
  public int today() {
    Instant now = clock.instant();
    DailyRun run = entities.find(DailyRun.class, RUN, LockModeType.PESSIMISTIC_WRITE);
    if (!run.begin(LocalDate.now(clock.withZone(Clocks.LUXEMBOURG)))) {
      return 0;
    }
    return (int)
        certificates.ending(now, ExpiryThreshold.horizon(now)).stream()
            .filter(ending -> warn(ending, now))
            .count();
  }

  private boolean warn(EndingCertificate ending, Instant now) {
    ExpiryThreshold passed = ExpiryThreshold.passed(ending.validUntil(), now).orElseThrow();
    List<EspaceId> espaces = memberships.espacesOf(ending.holder());
    if (espaces.isEmpty() || wasWarned(ending.fingerprint(), passed)) {
      return false;
    }
    entities.persist(new ExpiryWarning(ending.fingerprint(), passed, now));
    String end = ending.validUntil().atZone(Clocks.LUXEMBOURG).toLocalDate().toString();
    notify.person(
        ending.holder(),
        espaces.get(0),
        new News(NoticeKind.CERTIFICATE_ENDS, ending.fingerprint(), "/help/certificates", end));
    if (passed == ExpiryThreshold.SEVEN_DAYS) {
      espaces.forEach(espace -> tellManagers(espace, ending, end));
    }
    return true;
  }

  /** Without the name, which the board shows behind the login. */
  private void tellManagers(EspaceId espace, EndingCertificate ending, String end) {
    List<Ssn> managers =
        memberships.administratorsOf(espace).stream()
            .filter(manager -> !manager.equals(ending.holder()))
            .toList();
    notify.persons(
        managers,
        espace,
        new News(
            NoticeKind.MEMBER_CERTIFICATE_ENDS, ending.fingerprint(), "/space/certificates", end));
  }

  private boolean wasWarned(String fingerprint, ExpiryThreshold threshold) {
    Optional<ExpiryWarning> before =
        entities
            .createQuery(
                "select w from ExpiryWarning w"
                    + " where w.fingerprint = :fingerprint and w.threshold = :threshold",
                ExpiryWarning.class)
            .setParameter("fingerprint", fingerprint)
            .setParameter("threshold", threshold)
            .getResultStream()
            .findFirst();
    return before.isPresent();
  }
}
