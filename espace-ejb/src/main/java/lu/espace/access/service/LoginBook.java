package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.Holder;
import lu.espace.access.domain.HolderCame;
import lu.espace.access.domain.HolderCertificate;
import lu.espace.access.domain.LoginRecord;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;

/**
 * Writes logins, each in a transaction of its own, so that one which met another at the same moment
 * can be written again.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginBook {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Holders holders;
  @Inject private Event<HolderCame> came;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link SharedError#CHANGED_MEANWHILE} where the same holder or
   *     certificate was entered at the same moment
   */
  @ForHolders
  public LoggedIn enter(Ssn ssn, CertificateContent content, byte[] der, Visit visit) {
    Instant now = clock.instant();
    try {
      Holder holder =
          holders.find(ssn).orElseGet(() -> add(new Holder(ssn, content.subject(), now)));
      holder.isNamed(content.subject());
      Optional<LoginRecord> before = holders.findLastLogin(ssn);
      HolderCertificate certificate =
          holders
              .findCertificate(content.fingerprint())
              .orElseGet(() -> add(new HolderCertificate(holder, content, der, now)));
      add(new LoginRecord(certificate, visit, now));
      came.fire(new HolderCame(ssn, content.subject().identifiers(), now));
      entities.flush();
      return view(holder, certificate, before);
    } catch (PersistenceException conflict) {
      throw new BusinessException(SharedError.CHANGED_MEANWHILE, conflict);
    }
  }

  private <T> T add(T entity) {
    entities.persist(entity);
    return entity;
  }

  private static LoggedIn view(
      Holder holder, HolderCertificate certificate, Optional<LoginRecord> before) {
    return new LoggedIn(
        holder.ssn().value(),
        holder.fullName(),
        certificate.title(),
        certificate.validUntil(),
        before.map(LoginRecord::loggedInAt).orElse(null));
  }
}
