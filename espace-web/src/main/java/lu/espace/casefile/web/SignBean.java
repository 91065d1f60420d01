package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.service.FilePage;
import lu.espace.casefile.service.FileView;
import lu.espace.casefile.service.SignCaseFile;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The document that waits for its signature, and the way to the signing server. */
@Named("sign")
@ViewScoped
public class SignBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FilePage page;
  @Inject private SignCaseFile signing;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private String n;
  private FileView view;

  /** Leads a file that is not to be signed to the page where it goes on. */
  public void load() {
    view = page.of(number(), prefs.getLanguage());
    if (view.state() == FileState.DRAFT) {
      Faces.redirect("/space/check?n=%s", n);
    } else if (view.state() != FileState.PREPARED) {
      Faces.redirect("/space/file?n=%s", n);
    }
  }

  /** Goes on to the signing server, with the document that the page shows. */
  public void go() {
    try {
      String seen = view.document().hash();
      Faces.redirect(signing.begin(number(), seen, prefs.getLanguage()).toString());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  private FileNumber number() {
    return FileNumber.parse(n).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  public boolean isAllowed() {
    return view.mine().contains(Right.SIGN);
  }

  public FileView getView() {
    return view;
  }

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
