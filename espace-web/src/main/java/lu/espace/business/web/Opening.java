package lu.espace.business.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import lu.espace.business.domain.BusinessError;
import lu.espace.business.domain.Espace;
import lu.espace.business.service.OpenEspace;
import lu.espace.business.service.WayInView;
import lu.espace.business.service.WayInView.Step;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The form in which an administrator opens the eSpace of its business. */
@Named
@ViewScoped
public class Opening implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SPACE = "/space";

  @Inject private OpenEspace openEspace;
  @Inject private CurrentEspace current;
  @Inject private Entrance entrance;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private final Map<String, String> values = new HashMap<>();
  private boolean accepted;
  private String identifiers;

  /** Starts with what the certificate says; goes away where there is nothing to open. */
  public void load() {
    if (entrance.getWay().step() != Step.OPEN) {
      Faces.redirect(SPACE);
      return;
    }
    WayInView way = entrance.getWay();
    identifiers = entrance.getIdentifiers();
    values.put("business.legalName", way.organisation());
    values.put("business.address.country", "LU");
    values.put("contact.name", way.holderName());
    values.put("contact.email", way.holderEmail());
  }

  /** Opens the eSpace; a second click finds it open and goes on. */
  public void open() {
    try {
      EspaceId opened = openEspace.open(Profiles.of(values), accepted ? Espace.TERMS : "");
      current.forget();
      current.actFor(opened);
      done();
    } catch (BusinessException refused) {
      show(refused);
    }
  }

  private void show(BusinessException refused) {
    current.forget();
    if (refused.error() == BusinessError.ESPACE_EXISTS && current.isPresent()) {
      done();
    } else {
      failures.show(refused);
    }
  }

  private void done() {
    messages.done("business.opened", values.get("business.legalName"));
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect(SPACE);
  }

  public Map<String, String> getValues() {
    return values;
  }

  /** The numbers that the certificate gives the business. */
  public String getIdentifiers() {
    return identifiers;
  }

  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }
}
