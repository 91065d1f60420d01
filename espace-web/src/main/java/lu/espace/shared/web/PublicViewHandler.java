package lu.espace.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Keeps public pages and error pages without state. It acts when the view is created, because right
 * after that PrimeFaces puts its nonce in the view, which would make a session for every visitor.
 */
public class PublicViewHandler extends ViewHandlerWrapper {

  public PublicViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot root = super.createView(context, viewId);
    if (root != null && !Area.isProtected(viewId)) {
      root.setTransient(true);
    }
    return root;
  }
}
