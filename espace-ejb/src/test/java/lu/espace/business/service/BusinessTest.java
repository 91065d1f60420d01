package lu.espace.business.service;

import java.util.ArrayList;
import java.util.List;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.Visit;
import lu.espace.access.service.Certificates;
import lu.espace.access.service.Holders;
import lu.espace.access.service.LoginBook;
import lu.espace.access.service.RecordLogin;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.BusinessProfile.Address;
import lu.espace.business.domain.BusinessProfile.Contact;
import lu.espace.business.domain.Espace;
import lu.espace.business.domain.LegalForm;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.service.ServiceTest;
import lu.espace.team.adapter.TeamMemberships;
import lu.espace.team.adapter.TeamRights;
import lu.espace.team.service.FounderJoins;
import lu.espace.team.service.Members;

/** Base of tests that begin with an eSpace: persons log in, an administrator opens it. */
public abstract class BusinessTest extends ServiceTest {

  /** What Claire tells about Ateliers Schmit. */
  public static final BusinessProfile PROFILE =
      new BusinessProfile(
          "Ateliers Schmit S.à r.l.",
          LegalForm.SARL,
          new Address("rue de l’Industrie", "12", "L-3895", "Foetz", "LU"),
          new Contact("Claire Schmit", "gérante", "claire@schmit.lu", "+352 26 12 34"));

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>();
    beans.addAll(List.of(RecordLogin.class, LoginBook.class, Holders.class));
    beans.addAll(List.of(OpenEspace.class, EspaceRegister.class, Businesses.class));
    beans.addAll(List.of(BusinessIdentity.class, MyEspaces.class, WayIn.class));
    beans.addAll(List.of(Members.class, FounderJoins.class));
    beans.addAll(List.of(TeamMemberships.class, TeamRights.class));
    return beans;
  }

  protected final void logsIn(Certificates person) {
    caller.isProfessional(person.ssn());
    get(RecordLogin.class).record(person.encoded(), new Visit(Door.CARD, ""));
  }

  protected final void logsInAsAdministrator(Certificates person) {
    caller.isAdministrator(person.ssn());
    get(RecordLogin.class).record(person.encoded(), new Visit(Door.CARD, ""));
  }

  protected final EspaceId opens() {
    return get(OpenEspace.class).open(PROFILE, Espace.TERMS);
  }
}
