package lu.espace.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.espace.business.web.CurrentEspace;
import lu.espace.notification.service.MyNotices;
import lu.espace.notification.service.NoticeTarget;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import org.omnifaces.util.Faces;

/** Leads from a notice, on the page or in a mail, to what it is about; it then counts as read. */
@Named("openNotice")
@RequestScoped
public class OpenNotice {

  @Inject private MyNotices notices;
  @Inject private CurrentEspace espace;

  private String n;

  /** Goes on at once. */
  public void open() {
    NoticeTarget target = notices.open(number());
    espace.actFor(target.espace());
    Faces.redirect(target.path());
  }

  private long number() {
    if (n == null || !n.matches("[0-9]{1,18}")) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return Long.parseLong(n);
  }

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
