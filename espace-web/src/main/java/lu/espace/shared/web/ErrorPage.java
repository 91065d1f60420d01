package lu.espace.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** The page that explains a failure, shown in the request of the page that failed. */
@Named
@RequestScoped
public class ErrorPage {

  /**
   * Leaves out the scripts that the page that failed had ordered for its end. OmniFaces orders some
   * for each view-scoped bean; here they would run in no certain order and look for a form in vain.
   */
  public void dropScripts() {
    FacesContext context = FacesContext.getCurrentInstance();
    UIViewRoot view = context.getViewRoot();
    for (UIComponent script : List.copyOf(view.getComponentResources(context, "body"))) {
      view.removeComponentResource(context, script, "body");
    }
  }
}
