package lu.espace.business.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.espace.shared.domain.EspaceId;
import org.omnifaces.util.Faces;

/** Leads to the eSpace that the reader chose; one to which it does not belong changes nothing. */
@Named
@RequestScoped
public class Switching {

  @Inject private CurrentEspace current;

  private String e;

  /** Goes on, where one was chosen. */
  public void go() {
    if (e != null && e.matches("[0-9]{1,18}")) {
      current.actFor(new EspaceId(Long.parseLong(e)));
      Faces.redirect("/space");
    }
  }

  public String getE() {
    return e;
  }

  public void setE(String e) {
    this.e = e;
  }
}
