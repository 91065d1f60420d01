package lu.espace.message.domain;

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
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SealedText;

/** A text that a desk or a business wrote about a case file. */
@Entity
@Table(name = "message")
public class Message {

  /** Longest text, in characters. */
  public static final int MAX_LENGTH = 4000;

  /** Longest name of an author. */
  public static final int AUTHOR_LENGTH = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_seq")
  @SequenceGenerator(name = "message_seq", sequenceName = "message_seq", allocationSize = 50)
  private Long id;

  @Column(name = "file_number", nullable = false, updatable = false, length = FileNumber.LENGTH)
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private Side side;

  @Column(nullable = false, updatable = false, length = AUTHOR_LENGTH)
  private String author;

  @Convert(converter = SealedText.class)
  @Column(nullable = false, updatable = false)
  private String content;

  @Column(name = "sent_at", nullable = false, updatable = false)
  private Instant sentAt;

  @Column(name = "read_at")
  private Instant readAt;

  protected Message() {}

  /**
   * @throws BusinessException {@link MessageError#EMPTY} or {@link MessageError#TOO_LONG}
   */
  public Message(FileNumber number, Side side, String author, String text, Instant now) {
    this.number = number.value();
    this.side = Objects.requireNonNull(side, "side");
    this.author = Objects.requireNonNull(author, "author");
    this.content = checked(text);
    this.sentAt = Objects.requireNonNull(now, "now");
  }

  private static String checked(String text) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      throw new BusinessException(MessageError.EMPTY);
    }
    if (stripped.length() > MAX_LENGTH) {
      throw new BusinessException(MessageError.TOO_LONG, MAX_LENGTH);
    }
    return stripped;
  }

  /** The other side sees it; only the first time counts. */
  public void readBy(Side reader, Instant now) {
    if (reader != side && readAt == null) {
      readAt = now;
    }
  }

  public FileNumber number() {
    return new FileNumber(number);
  }

  public Side side() {
    return side;
  }

  /** The institution's or the person's name, as it was then. */
  public String author() {
    return author;
  }

  public String text() {
    return content;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** When the other side first saw it. */
  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }
}
