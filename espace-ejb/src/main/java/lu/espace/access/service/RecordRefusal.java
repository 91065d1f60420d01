package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.LoginRecord;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/** A trusted certificate was refused at the door; its holder reads it later among its logins. */
@Stateless
@Guarded
public class RecordRefusal {

  /** A browser asks for several things at once, and again: that is one attempt. */
  private static final Duration ONE_ATTEMPT = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Keeps the attempt, unless the certificate names nobody. */
  @OpenToEveryone("who is refused has no right; the page that refuses calls it")
  public void record(CertificateContent content, LoginObstacle obstacle, Visit visit) {
    Optional<Ssn> holder = content.subject().number().map(Ssn::new);
    Instant now = clock.instant();
    if (holder.isPresent() && !isKept(content.fingerprint(), holder.get(), obstacle, now)) {
      entities.persist(LoginRecord.refused(holder.get(), content, obstacle, visit, now));
    }
  }

  private boolean isKept(String fingerprint, Ssn holder, LoginObstacle obstacle, Instant now) {
    return !entities
        .createQuery(
            "select r.id from LoginRecord r where r.ssn = :ssn and r.loggedInAt > :after"
                + " and r.fingerprint = :fingerprint and r.obstacle = :obstacle",
            Long.class)
        .setParameter("ssn", holder.value())
        .setParameter("after", now.minus(ONE_ATTEMPT))
        .setParameter("fingerprint", fingerprint)
        .setParameter("obstacle", obstacle)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
