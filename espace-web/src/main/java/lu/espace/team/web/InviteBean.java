package lu.espace.team.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import lu.espace.business.web.CurrentEspace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.Role;
import lu.espace.team.service.InviteMember;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The form by which a person is invited. */
@Named("invite")
@ViewScoped
public class InviteBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InviteMember inviting;
  @Inject private CurrentEspace espace;
  @Inject private Failures failures;
  @Inject private PageMessages messages;
  @Inject private Today today;

  private final Map<String, String> person = new HashMap<>();
  private final RightsForm rights = new RightsForm();

  @PostConstruct
  void begin() {
    rights.startFrom(Role.READER.name());
  }

  public void send() {
    try {
      inviting.invite(
          espace.getId(),
          Invitee.typed(person.get("number"), person.get("name"), person.get("email")),
          rights.given(today.get()));
    } catch (BusinessException refused) {
      failures.show(refused);
      return;
    }
    messages.done("team.invited", person.get("name"));
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("/space/team");
  }

  /** What is typed about the person: number, name, email. */
  public Map<String, String> getPerson() {
    return person;
  }

  public RightsForm getRights() {
    return rights;
  }
}
