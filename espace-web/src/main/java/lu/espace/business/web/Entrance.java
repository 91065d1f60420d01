package lu.espace.business.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.business.service.WayIn;
import lu.espace.business.service.WayInView;
import lu.espace.business.service.WayInView.Step;
import org.omnifaces.util.Faces;

/** What a person without an eSpace is told. */
@Named
@RequestScoped
public class Entrance {

  @Inject private WayIn wayIn;

  private WayInView way;

  public WayInView getWay() {
    if (way == null) {
      way = wayIn.find();
    }
    return way;
  }

  /** Shows an agent who has no eSpace the desk. */
  public void enter() {
    if (getWay().step() == Step.GO_TO_DESK) {
      Faces.redirect("/desk");
    }
  }

  /** Name of the {@link WayInView.Step}. */
  public String getStep() {
    return getWay().step().name();
  }

  /** The numbers of the business on one line. */
  public String getIdentifiers() {
    return getWay().identifiers().stream()
        .map(BusinessIdentifier::toString)
        .collect(Collectors.joining(", "));
  }
}
