package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.service.FilePage;
import lu.espace.casefile.service.FileView;
import lu.espace.casefile.service.ReplyToDesk;
import lu.espace.casefile.service.SendCaseFile;
import lu.espace.message.service.MessageLine;
import lu.espace.message.service.MessagesOf;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import lu.espace.shared.web.Prefs;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.service.SignatureReport;
import org.omnifaces.cdi.ViewScoped;

/** One case file: where it stands, what comes next, its document, messages and timeline. */
@Named("file")
@ViewScoped
public class FileBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FilePage page;
  @Inject private MessagesOf correspondence;
  @Inject private SignatureReport report;
  @Inject private SendCaseFile sender;
  @Inject private ReplyToDesk desk;
  @Inject private Prefs prefs;
  @Inject private Failures failures;
  @Inject private PageMessages notices;

  private String n;
  private String reply;
  private FileView view;
  private SignatureFacts signature;
  private List<MessageLine> messages = List.of();

  /** Reads the file; what the desk wrote counts as read. */
  public void load() {
    view = page.of(number(), prefs.getLanguage());
    messages = correspondence.forBusiness(number());
    signature = report.ofOwn(number()).orElse(null);
  }

  /** Sends it; a second click finds it sent and says the same. */
  public void send() {
    try {
      sender.send(number());
      notices.done("casefile.send.done", view.recipient().shortName(), n);
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  /** Writes to the desk. */
  public void answer() {
    try {
      desk.reply(number(), reply);
      notices.done("message.sent", view.recipient().shortName());
      reply = null;
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  private FileNumber number() {
    return FileNumber.parse(n).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  public boolean isSendable() {
    return view.state() == FileState.SIGNED && view.mine().contains(Right.SEND);
  }

  /** Whether the file lies at its desk or is on its way, so that one can write about it. */
  public boolean isWritable() {
    return view.sentAt() != null && view.mine().contains(Right.PREPARE);
  }

  /** What the check of the signature found; {@code null} while nothing is signed. */
  public SignatureFacts getSignature() {
    return signature;
  }

  public FileView getView() {
    return view;
  }

  public List<MessageLine> getMessages() {
    return messages;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
