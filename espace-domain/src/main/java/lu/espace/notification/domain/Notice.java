package lu.espace.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * What one person is told. It is written in the transaction of what happened, so that nothing is
 * told that was not, and nothing is lost; it is unread until its reader opens it. Its mail follows
 * after the commit and never holds anything up.
 */
@Entity
@Table(name = "notice")
public class Notice {

  private static final String SEPARATOR = "\n";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
  private Long id;

  @Column(updatable = false, length = Ssn.MAX_LENGTH)
  private String recipient;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 40)
  private NoticeKind kind;

  @Column(nullable = false, updatable = false, length = 100)
  private String subject;

  @Column(nullable = false, updatable = false, length = 200)
  private String link;

  @Convert(converter = SealedText.class)
  @Column(nullable = false)
  private String arguments;

  @Convert(converter = SealedText.class)
  @Column(updatable = false)
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 2)
  private Language language;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_state", nullable = false, length = 10)
  private MailState mailState;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Notice() {}

  private Notice(EspaceId espace, News news, String address, Language language, Instant now) {
    this.espaceId = espace.value();
    this.kind = news.kind();
    this.subject = news.subject();
    this.link = news.link();
    this.arguments = String.join(SEPARATOR, news.arguments());
    this.address = address;
    this.language = language;
    this.createdAt = now;
    this.dueAt = now.plus(news.kind().grace());
    this.mailState = address == null ? MailState.NONE : MailState.WAITING;
  }

  /** For a person that the product knows; without an address it is on the page only. */
  public static Notice to(
      Ssn recipient,
      Optional<String> address,
      Language language,
      EspaceId espace,
      News news,
      Instant now) {
    Notice notice = new Notice(espace, news, address.orElse(null), language, now);
    notice.recipient = recipient.value();
    return notice;
  }

  /** For somebody of whom only the address is known: a mail and nothing else. */
  public static Notice toAddress(
      String address, Language language, EspaceId espace, News news, Instant now) {
    return new Notice(espace, news, address, language, now);
  }

  /** The same again before anybody read it: what it says last counts. */
  public void again(News news, Instant now) {
    arguments = String.join(SEPARATOR, news.arguments());
    createdAt = now;
  }

  /** The reader saw it; a mail that did not leave yet is not needed any more. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
    if (mailState == MailState.WAITING) {
      mailState = MailState.NONE;
    }
  }

  /** The mail is about to be handed over; unless it works, the next attempt is after a pause. */
  public void attempted(Instant now) {
    attempts++;
    dueAt = now.plus(MailPatience.after(attempts));
  }

  /** The mail server took the mail. */
  public void mailed(Instant now) {
    mailState = MailState.SENT;
    sentAt = now;
  }

  /** The mail server did not take it. */
  public void notMailed(boolean forGood, Instant now) {
    boolean tooOld = createdAt.plus(MailPatience.GIVE_UP).isBefore(now);
    if (mailState == MailState.WAITING && (forGood || tooOld)) {
      mailState = MailState.FAILED;
    }
  }

  public long id() {
    return id;
  }

  public Optional<Ssn> recipient() {
    return Optional.ofNullable(recipient).map(Ssn::new);
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public NoticeKind kind() {
    return kind;
  }

  /** What it is about; see {@link News#subject()}. */
  public String subject() {
    return subject;
  }

  /** The path of the page to open. */
  public String link() {
    return link;
  }

  public List<String> arguments() {
    return arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1));
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Language language() {
    return language;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public boolean isRead() {
    return readAt != null;
  }

  public MailState mailState() {
    return mailState;
  }

  public int attempts() {
    return attempts;
  }

  /** When the mail is tried next. */
  public Instant dueAt() {
    return dueAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }
}
