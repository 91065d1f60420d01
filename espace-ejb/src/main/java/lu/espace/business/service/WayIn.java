package lu.espace.business.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.access.service.Holders;
import lu.espace.business.domain.Espace;
import lu.espace.business.service.WayInView.Step;
import lu.espace.shared.port.DeskDirectory;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;

/** Tells a holder who belongs to no eSpace what it can do about it. */
@Stateless
@Guarded
public class WayIn {

  @Inject private Caller caller;
  @Inject private Holders holders;
  @Inject private Businesses businesses;
  @Inject private DeskDirectory desks;

  @ForHolders
  @ReadOnly
  public WayInView find() {
    Optional<CertificateSubject> subject =
        holders.findLastCertificate(caller.ssn()).map(CertificateContent::subject);
    String organisation = subject.flatMap(CertificateSubject::organisation).orElse("");
    List<BusinessIdentifier> identifiers =
        subject.map(CertificateSubject::identifiers).orElse(List.of());
    Optional<Espace> espace = businesses.findEspace(identifiers);
    List<String> administrators =
        espace.map(Espace::id).map(businesses::administrators).orElse(List.of());
    return new WayInView(
        step(identifiers, espace.isPresent()),
        organisation,
        identifiers,
        subject.map(CertificateSubject::fullName).orElse(""),
        subject.flatMap(CertificateSubject::email).orElse(""),
        administrators);
  }

  private Step step(List<BusinessIdentifier> identifiers, boolean exists) {
    if (desks.isAgent(caller.ssn())) {
      return Step.GO_TO_DESK;
    }
    if (identifiers.isEmpty()) {
      return Step.GET_OTHER_CERTIFICATE;
    }
    if (exists) {
      return Step.ASK_ADMINISTRATORS;
    }
    return caller.isAdministrator() ? Step.OPEN : Step.ASK_TO_OPEN;
  }
}
