package lu.espace.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.espace.business.web.CurrentEspace;
import lu.espace.notification.service.MyNotices;
import lu.espace.notification.service.NoticeLine;
import lu.espace.shared.web.Prefs;
import org.omnifaces.util.Faces;

/** What the reader has not read yet. */
@Named("dashboardNotices")
@RequestScoped
public class DashboardNotices {

  @Inject private MyNotices notices;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;

  private List<NoticeLine> unread;

  /** The newest first. */
  public List<NoticeLine> getUnread() {
    if (unread == null) {
      unread = notices.unread(espace.getId(), prefs.getLanguage());
    }
    return unread;
  }

  /** All of them count as read. */
  public void readAll() {
    notices.readAll(espace.getId());
    Faces.redirect("/space");
  }
}
