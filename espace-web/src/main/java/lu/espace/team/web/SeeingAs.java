package lu.espace.team.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Viewpoint;
import lu.espace.team.service.MemberLine;
import lu.espace.team.service.SeeAsMember;
import org.omnifaces.util.Faces;

/** Remembers through whose eyes an administrator looks, until it stops or logs out. */
@Named("seeingAs")
@SessionScoped
public class SeeingAs implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SeeAsMember seeing;

  private EspaceId espace;
  private MemberLine member;

  void begin(EspaceId place, Ssn person) {
    member = seeing.begin(place, person);
    espace = place;
  }

  /** Lets the services know in this request. */
  void tell(Viewpoint viewpoint) {
    if (isActive()) {
      viewpoint.seeAs(espace, new Ssn(member.number()));
    }
  }

  /** Sees with its own eyes again. */
  public void stop() {
    member = null;
    espace = null;
    Faces.redirect("/space/team");
  }

  public boolean isActive() {
    return member != null;
  }

  /** Name of the member. */
  public String getName() {
    return isActive() ? member.name() : "";
  }
}
