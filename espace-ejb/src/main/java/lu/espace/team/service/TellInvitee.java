package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.team.domain.InvitationSent;

/** The invited person gets a mail; what it may do and who asks, it sees when it logs in. */
@Dependent
public class TellInvitee {

  @Inject private Notify notify;
  @Inject private Holders holders;
  @Inject private Businesses businesses;

  void tell(@Observes InvitationSent sent) {
    String lastDay = sent.expiresAt().atZone(Clocks.LUXEMBOURG).toLocalDate().toString();
    News news =
        new News(
            NoticeKind.INVITATION,
            Long.toString(sent.id()),
            "/space",
            businesses.get(sent.espace()).legalName(),
            lastDay);
    notify.address(sent.invitee().email(), language(sent), sent.espace(), news);
  }

  /** The person's own where it was here before, else that of the one who invites it. */
  private Language language(InvitationSent sent) {
    Ssn person = sent.invitee().ssn();
    Ssn reader = holders.findName(person).isPresent() ? person : sent.invitedBy();
    return holders.addressee(reader).language();
  }
}
