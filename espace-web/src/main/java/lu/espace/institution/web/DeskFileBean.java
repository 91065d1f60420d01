package lu.espace.institution.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.casefile.domain.FileState;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.institution.service.AcknowledgeFile;
import lu.espace.institution.service.ChangeStatus;
import lu.espace.institution.service.DeskFilePage;
import lu.espace.institution.service.DeskFileView;
import lu.espace.institution.service.WriteMessage;
import lu.espace.message.service.MessageLine;
import lu.espace.message.service.MessagesOf;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.shared.web.Prefs;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.service.SignatureReport;
import org.omnifaces.cdi.ViewScoped;

/** One file at its desk: what was sent, and what the agent does with it. */
@Named("deskFile")
@ViewScoped
public class DeskFileBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeskFilePage page;
  @Inject private MessagesOf correspondence;
  @Inject private SignatureReport report;
  @Inject private AcknowledgeFile acknowledging;
  @Inject private ChangeStatus statuses;
  @Inject private WriteMessage writing;
  @Inject private Prefs prefs;
  @Inject private Failures failures;
  @Inject private PageMessages notices;

  private String n;
  private String text;
  private FileState status;
  private transient DeskFileView view;
  private SignatureFacts signature;
  private List<MessageLine> messages;

  /** Reads the file; what the business wrote counts as read. */
  public void load() {
    view = page.of(number(), prefs.getLanguage());
    messages = correspondence.forDesk(number());
    signature = report.ofReceived(number()).orElse(null);
  }

  /** Confirms to the business that the desk has the file. */
  public void acknowledge() {
    run(() -> acknowledging.acknowledge(number()), "institution.file.acknowledged");
  }

  /** Says where the file stands. */
  public void change() {
    run(() -> statuses.to(number(), status), "institution.file.changed");
    status = null;
  }

  /** Writes to the business. */
  public void write() {
    if (run(() -> writing.write(number(), text), "institution.file.written")) {
      text = null;
    }
  }

  private boolean run(Runnable act, String done) {
    try {
      act.run();
      notices.done(done);
      load();
      return true;
    } catch (BusinessException refused) {
      failures.show(refused);
      load();
      return false;
    }
  }

  private FileNumber number() {
    return FileNumber.parse(n).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /** The file; read again where the session moved to another node. */
  public DeskFileView getView() {
    if (view == null) {
      load();
    }
    return view;
  }

  /** What the check of the signature found. */
  public SignatureFacts getSignature() {
    return signature;
  }

  public List<ReadPart> parts(Section section) {
    return ReadPart.of(section);
  }

  public boolean isNew() {
    return getView().state() == FileState.DELIVERED;
  }

  /** What the agent can choose; the acknowledgement has a button of its own. */
  public List<FileState> getChoices() {
    return getView().next().stream().filter(next -> next != FileState.ACKNOWLEDGED).toList();
  }

  public List<MessageLine> getMessages() {
    return messages;
  }

  public FileState getStatus() {
    return status;
  }

  public void setStatus(FileState status) {
    this.status = status;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
