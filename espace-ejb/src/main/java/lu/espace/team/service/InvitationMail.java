package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Clocks;
import lu.espace.team.domain.InvitationSent;

/** The invited person is told by mail, in the language of whoever invites it. */
@Dependent
public class InvitationMail {

  @Inject private Notify notify;
  @Inject private Holders holders;
  @Inject private Businesses businesses;

  void tell(@Observes InvitationSent sent) {
    String business = businesses.get(sent.espace()).legalName();
    LocalDate end = LocalDate.ofInstant(sent.expiresAt(), Clocks.LUXEMBOURG);
    Language language = holders.addressee(sent.invitedBy()).language();
    notify.address(
        sent.invitee().email(),
        language,
        sent.espace(),
        new News(
            NoticeKind.INVITATION, Long.toString(sent.id()), "/space", business, end.toString()));
  }
}
