package lu.espace.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.espace.access.domain.HolderCertificate;
import lu.espace.access.domain.LoginRecord;
import lu.espace.access.domain.certificate.Product;
import lu.espace.shared.domain.Ssn;

/**
 * The certificates with which holders logged in, for the services of other features; part of their
 * transaction and behind their rights. A renewed certificate is known by the holder's number, which
 * stays the same.
 */
@Dependent
public class SeenCertificates {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  /** All of a person, the one that ends last first. */
  public List<SeenCertificate> of(Ssn holder) {
    List<HolderCertificate> certificates =
        entities
            .createQuery(
                "select c from HolderCertificate c where c.holder.ssn = :ssn"
                    + " order by c.validUntil desc, c.id desc",
                HolderCertificate.class)
            .setParameter("ssn", holder.value())
            .getResultList();
    return certificates.stream().map(one -> seen(one, one != certificates.get(0))).toList();
  }

  /** The certificates that end within the period and were not followed by one that ends later. */
  public List<EndingCertificate> ending(Instant from, Instant until) {
    return entities
        .createQuery(
            "select c from HolderCertificate c join fetch c.holder"
                + " where c.validUntil > :from and c.validUntil <= :until and not exists"
                + " (select d from HolderCertificate d where d.holder = c.holder"
                + " and d.validUntil > c.validUntil) order by c.validUntil, c.id",
            HolderCertificate.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .map(
            ending ->
                new EndingCertificate(
                    ending.holder().ssn(), ending.fingerprint(), ending.validUntil()))
        .toList();
  }

  private SeenCertificate seen(HolderCertificate certificate, boolean renewed) {
    return new SeenCertificate(
        certificate.fingerprint(),
        Product.of(Holders.content(certificate).policies()),
        certificate.title(),
        certificate.validUntil(),
        certificate.firstSeenAt(),
        lastUsed(certificate),
        renewed);
  }

  private Instant lastUsed(HolderCertificate certificate) {
    return entities
        .createQuery(
            "select r from LoginRecord r where r.certificate = :certificate"
                + " order by r.loggedInAt desc",
            LoginRecord.class)
        .setParameter("certificate", certificate)
        .setMaxResults(1)
        .getResultStream()
        .map(LoginRecord::loggedInAt)
        .findFirst()
        .orElseGet(certificate::firstSeenAt);
  }
}
