package lu.espace.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.espace.audit.domain.ChainFault;
import lu.espace.audit.service.BusinessLog;
import lu.espace.audit.service.ChainState;
import lu.espace.audit.service.LogKind;
import lu.espace.audit.service.LogPage;
import lu.espace.audit.service.LogTexts;
import lu.espace.audit.service.VerifyLog;
import lu.espace.business.web.CurrentEspace;
import lu.espace.casefile.service.FileKey;
import lu.espace.shared.web.Prefs;

/** The log of the business, filtered as the address says, and the check of its chain. */
@Named("log")
@RequestScoped
public class LogBean {

  private static final String YES = "yes";

  @Inject private BusinessLog log;
  @Inject private VerifyLog verification;
  @Inject private LogTexts texts;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;

  private String kind;
  private String who;
  private String file;
  private String from;
  private String to;
  private String after;
  private String check;
  private LogPage page;
  private ChainState state;

  /** Reads what the address asks for. */
  public void load() {
    page = log.page(espace.getId(), form().filter(), FileKey.parse(after), prefs.getLanguage());
    if (YES.equals(check)) {
      state = verification.verify(espace.getId());
    }
  }

  private LogFilterForm form() {
    return new LogFilterForm(kind, who, file, from, to);
  }

  public LogPage getPage() {
    return page;
  }

  /** What the check found; null where none was asked for. */
  public ChainState getState() {
    return state;
  }

  public List<LogKind> getKinds() {
    return List.of(LogKind.values());
  }

  /** The filter as parameters of an address, with a leading {@code &}. */
  public String getParameters() {
    return form().parameters();
  }

  public boolean isFiltered() {
    return !getParameters().isEmpty();
  }

  public boolean isFirst() {
    return after == null;
  }

  public boolean isWrongNumber() {
    return form().hasWrongNumber();
  }

  /** One of the kinds of the tag {@code e:status}. */
  public String look(LogKind one) {
    return switch (one) {
      case DONE -> "success";
      case VIEWED -> "neutral";
      case DENIED -> "danger";
      case FAILED -> "warning";
    };
  }

  /** What the check found, in words. */
  public String faultText(ChainFault fault) {
    return texts.fault(prefs.getLanguage(), fault);
  }

  public String kindText(LogKind one) {
    return texts.kind(prefs.getLanguage(), one);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getCheck() {
    return check;
  }

  public void setCheck(String check) {
    this.check = check;
  }
}
