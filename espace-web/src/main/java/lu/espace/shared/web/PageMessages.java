package lu.espace.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/**
 * What the page has to tell at its top: what must be corrected, each with the field it is about,
 * and what was done.
 */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

  @Inject private Texts texts;

  /** What must be corrected. */
  public List<Line> getErrors() {
    return lines(true);
  }

  /** What was done. */
  public List<Line> getNotices() {
    return lines(false);
  }

  /** Tells that something was done, by the key of the text. */
  public void done(String key, Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.text(key, arguments), null));
  }

  private static List<Line> lines(boolean errors) {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Line> result = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      for (FacesMessage message : context.getMessageList(id)) {
        if (isError(message) == errors) {
          message.rendered();
          result.add(new Line(id == null ? "" : focusable(context, id), message.getSummary()));
        }
      }
    }
    return List.copyOf(result);
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  private static String focusable(FacesContext context, String clientId) {
    UIComponent component = context.getViewRoot().findComponent(":" + clientId);
    return component instanceof InputHolder holder ? holder.getInputClientId() : clientId;
  }

  /**
   * One message.
   *
   * @param target the element to jump to; empty where the message is about the whole page
   */
  public record Line(String target, String text) {

    public String getTarget() {
      return target;
    }

    public String getText() {
      return text;
    }
  }
}
