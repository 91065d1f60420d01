package lu.espace.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.espace.casefile.service.FileKey;
import lu.espace.institution.service.DeskFileList;
import lu.espace.institution.service.DeskFiles;
import lu.espace.shared.web.Prefs;

/** The files of the agent's desks: those to handle, or those that are decided. */
@Named("desk")
@RequestScoped
public class DeskBean {

  @Inject private DeskFileList list;
  @Inject private Prefs prefs;

  private boolean decided;
  private String after;
  private DeskFiles files;

  /** Reads what the address asks for. */
  public void load() {
    files = list.page(decided, FileKey.parse(after), prefs.getLanguage());
  }

  public DeskFiles getFiles() {
    return files;
  }

  public boolean isDecided() {
    return decided;
  }

  public void setDecided(boolean decided) {
    this.decided = decided;
  }

  public boolean isFirst() {
    return after == null;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
