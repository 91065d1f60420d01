package lu.espace.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.access.domain.Holder;
import lu.espace.access.domain.HolderCertificate;
import lu.espace.access.domain.LoginRecord;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;

/**
 * Who is who, for the services of other features; part of their transaction and behind their
 * rights.
 */
@Dependent
public class Holders {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  /** Given name and surname of a holder who logged in at least once. */
  public Optional<String> findName(Ssn holder) {
    return find(holder).map(Holder::fullName);
  }

  /** How the person is written to; one who was never here gets no mail, and French. */
  public Addressee addressee(Ssn person) {
    return find(person)
        .map(holder -> new Addressee(holder.email(), holder.language()))
        .orElseGet(() -> new Addressee(Optional.empty(), Language.FR));
  }

  /** The names of those among them who logged in at least once. */
  public Map<Ssn, String> names(Collection<Ssn> holders) {
    if (holders.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select h from Holder h where h.ssn in :ssns", Holder.class)
        .setParameter("ssns", holders.stream().map(Ssn::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(Holder::ssn, Holder::fullName));
  }

  /** What the certificate says with which the holder logged in last. */
  public Optional<CertificateContent> findLastCertificate(Ssn holder) {
    return findLastLogin(holder).map(LoginRecord::certificate).map(Holders::content);
  }

  Optional<Holder> find(Ssn holder) {
    return entities
        .createQuery("select h from Holder h where h.ssn = :ssn", Holder.class)
        .setParameter("ssn", holder.value())
        .getResultStream()
        .findFirst();
  }

  Optional<HolderCertificate> findCertificate(String fingerprint) {
    return entities
        .createQuery(
            "select c from HolderCertificate c where c.fingerprint = :fingerprint",
            HolderCertificate.class)
        .setParameter("fingerprint", fingerprint)
        .getResultStream()
        .findFirst();
  }

  Optional<LoginRecord> findLastLogin(Ssn holder) {
    return entities
        .createQuery(
            "select r from LoginRecord r where r.ssn = :ssn and r.obstacle is null"
                + " order by r.loggedInAt desc, r.id desc",
            LoginRecord.class)
        .setParameter("ssn", holder.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  static CertificateContent content(HolderCertificate certificate) {
    try {
      return CertificateReader.read(certificate.encoded());
    } catch (CertificateException changed) {
      throw new IllegalStateException("A certificate that was read once reads no more", changed);
    }
  }
}
