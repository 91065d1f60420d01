package lu.espace.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import lu.espace.business.web.CurrentEspace;
import lu.espace.casefile.service.FileFilter;
import lu.espace.casefile.service.FileKey;
import lu.espace.casefile.service.FileLines;
import lu.espace.casefile.service.FileList;
import lu.espace.shared.web.Prefs;

/** The business's files: what it prepares, what it sent; from the second page on only one kind. */
@Named("files")
@RequestScoped
public class FilesBean {

  private static final FileLines NONE = new FileLines(List.of(), null);

  @Inject private FileList list;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;

  private String show;
  private String after;
  private FileLines drafts = NONE;
  private FileLines sent = NONE;

  /** Reads what the address asks for. */
  public void load() {
    if (!"sent".equals(show)) {
      drafts = page(FileFilter.DRAFTS);
    }
    if (!"drafts".equals(show)) {
      sent = page(FileFilter.SENT);
    }
  }

  private FileLines page(FileFilter filter) {
    Optional<FileKey> key = show == null ? Optional.empty() : FileKey.parse(after);
    return list.page(espace.getId(), filter, key, prefs.getLanguage());
  }

  public FileLines getDrafts() {
    return drafts;
  }

  public FileLines getSent() {
    return sent;
  }

  /** Whether there is nothing at all yet ({@code empty} would be an operator in a page). */
  public boolean isNothing() {
    return show == null && drafts.lines().isEmpty() && sent.lines().isEmpty();
  }

  public boolean isShowingDrafts() {
    return !"sent".equals(show);
  }

  public boolean isShowingSent() {
    return !"drafts".equals(show);
  }

  /** Whether this is a page of one kind, with a way back to all. */
  public boolean isPart() {
    return show != null;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = "sent".equals(show) || "drafts".equals(show) ? show : null;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
