package lu.espace.message.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.espace.message.domain.Message;
import lu.espace.message.domain.Side;
import lu.espace.shared.domain.FileNumber;

/** The stored messages of a case file; part of the calling service's transaction. */
@Dependent
public class Correspondence {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private Clock clock;

  /**
   * Adds a message.
   *
   * @throws lu.espace.shared.domain.BusinessException where the text is empty or too long
   */
  public void write(FileNumber number, Side side, String author, String text) {
    store.persist(new Message(number, side, author, text, clock.instant()));
  }

  /** All messages of a file, the oldest first; those of the other side count as read from now. */
  public List<MessageLine> readAs(Side reader, FileNumber number) {
    List<Message> messages = messages(number);
    List<MessageLine> lines =
        messages.stream().map(message -> MessageLine.of(message, reader)).toList();
    Instant now = clock.instant();
    messages.forEach(message -> message.readBy(reader, now));
    return lines;
  }

  /** How many messages of the other side wait to be read. */
  public long unread(Side reader, FileNumber number) {
    return store
        .createQuery(
            "select count(m) from Message m"
                + " where m.number = :number and m.side = :side and m.readAt is null",
            Long.class)
        .setParameter("number", number.value())
        .setParameter("side", reader.other())
        .getSingleResult();
  }

  private List<Message> messages(FileNumber number) {
    return store
        .createQuery(
            "select m from Message m where m.number = :number order by m.sentAt, m.id",
            Message.class)
        .setParameter("number", number.value())
        .getResultList();
  }
}
