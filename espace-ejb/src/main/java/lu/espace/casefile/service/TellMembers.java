package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.port.RightsSource;

/** Tells those members who may see a file, and nobody else, that its desk did something. */
@Dependent
class TellMembers {

  @Inject private RightsSource rights;
  @Inject private Notify notify;

  void tell(CaseFile file, NoticeKind kind, String institution) {
    String number = file.number().value();
    notify.persons(
        rights.holdersOf(file.espace(), Right.VIEW, Scope.of(file.compartment(), file.procedure())),
        file.espace(),
        new News(kind, number, "/space/file?n=" + number, number, institution));
  }
}
