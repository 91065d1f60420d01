package lu.espace.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import lu.espace.business.web.CurrentEspace;
import lu.espace.casefile.service.FileFilter;
import lu.espace.casefile.service.FileLine;
import lu.espace.casefile.service.FileList;
import lu.espace.shared.web.Prefs;

/** The first files of each kind, for the dashboard. */
@Named("dashboardFiles")
@RequestScoped
public class DashboardFiles {

  private static final int MOST = 5;

  @Inject private FileList list;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;

  private List<FileLine> waiting;
  private List<FileLine> changed;

  /** What the business must do. */
  public List<FileLine> getWaiting() {
    if (waiting == null) {
      waiting = first(FileFilter.TO_DO);
    }
    return waiting;
  }

  /** What changed last at the institutions. */
  public List<FileLine> getChanged() {
    if (changed == null) {
      changed = first(FileFilter.SENT);
    }
    return changed;
  }

  private List<FileLine> first(FileFilter filter) {
    return list.page(espace.getId(), filter, Optional.empty(), prefs.getLanguage()).lines().stream()
        .limit(MOST)
        .toList();
  }
}
