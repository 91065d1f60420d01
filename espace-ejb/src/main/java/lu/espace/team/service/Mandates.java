package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.access.service.Holders;
import lu.espace.business.service.BusinessView;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.Mandate;
import lu.espace.team.domain.TeamError;

/** The stored mandates; part of the caller's transaction and behind its rights. */
@Dependent
public class Mandates {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Businesses businesses;
  @Inject private Holders holders;

  /** The mandate that the person has in this eSpace or once had. */
  Optional<Mandate> find(EspaceId espace, Ssn holder) {
    return entities
        .createQuery(
            "select m from Mandate m where m.holderSsn = :holder and m.espaceId = :espace",
            Mandate.class)
        .setParameter("holder", holder.value())
        .setParameter("espace", espace.value())
        .getResultStream()
        .findFirst();
  }

  /** All that the person has or once had, in whichever eSpace. */
  List<Mandate> heldBy(Ssn holder) {
    return entities
        .createQuery(
            "select m from Mandate m where m.holderSsn = :holder order by m.id", Mandate.class)
        .setParameter("holder", holder.value())
        .getResultList();
  }

  /** All of an eSpace, the last given first. */
  List<Mandate> of(EspaceId espace) {
    return entities
        .createQuery(
            "select m from Mandate m where m.espaceId = :espace order by m.givenAt desc, m.id desc",
            Mandate.class)
        .setParameter("espace", espace.value())
        .getResultList();
  }

  /** The person's mandate, or a new one. */
  Mandate forOffer(EspaceId espace, Ssn holder) {
    return find(espace, holder).orElseGet(() -> new Mandate(espace, holder));
  }

  void add(Mandate mandate) {
    entities.persist(mandate);
  }

  /** The name of the business whose person acts here; empty where it is this business itself. */
  public Optional<String> mandatary(Ssn holder, EspaceId espace) {
    return find(espace, holder).filter(Mandate::isAccepted).flatMap(Mandate::businessName);
  }

  /**
   * A person comes into the team. Whose person it is, its certificate says: one of another business
   * comes with a mandate, also where nobody thought of it.
   *
   * @param invitedBy who let it in
   * @throws BusinessException {@link TeamError#OTHER_BUSINESS} where the mandate was for the people
   *     of another business
   */
  void comesIn(EspaceId espace, Ssn person, Ssn invitedBy, Instant now) {
    Optional<CertificateSubject> subject =
        holders.findLastCertificate(person).map(CertificateContent::subject);
    List<BusinessIdentifier> identifiers =
        subject.map(CertificateSubject::identifiers).orElse(List.of());
    String name = subject.flatMap(CertificateSubject::organisation).orElse("");
    Optional<Mandate> known = find(espace, person);
    Optional<Mandate> offered = known.filter(mandate -> !mandate.isAccepted());
    if (offered.isPresent()) {
      accept(offered.get(), identifiers, name, invitedBy, now);
    } else if (isForeign(businesses.get(espace), identifiers, name)) {
      Mandate mandate = known.orElseGet(() -> new Mandate(espace, person));
      mandate.accepted(name, identifiers.stream().findFirst(), invitedBy, now);
      add(mandate);
    } else {
      known.ifPresent(entities::remove);
    }
  }

  private static void accept(
      Mandate offered,
      List<BusinessIdentifier> identifiers,
      String name,
      Ssn invitedBy,
      Instant now) {
    BusinessIdentifier wanted = offered.business().orElseThrow();
    if (!identifiers.contains(wanted)) {
      throw new BusinessException(TeamError.OTHER_BUSINESS, wanted.toString());
    }
    offered.accepted(name, Optional.of(wanted), invitedBy, now);
  }

  private static boolean isForeign(
      BusinessView business, List<BusinessIdentifier> identifiers, String name) {
    boolean same =
        identifiers.stream().anyMatch(business.identifiers()::contains)
            || plain(name).equals(plain(business.legalName()));
    return !same && !name.isBlank();
  }

  /** Without what writers vary: accents, case, signs. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
