package lu.espace.message.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.espace.message.domain.Message;
import lu.espace.message.domain.Side;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Sha256;

/** The stored messages of a case file; part of the calling service's transaction. */
@Dependent
public class Correspondence {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private Clock clock;

  /**
   * Adds a message.
   *
   * @return the SHA-256 of its text
   * @throws lu.espace.shared.domain.BusinessException where the text is empty or too long
   */
  public String write(FileNumber number, Side side, String author, String text) {
    Message message = new Message(number, side, author, text, clock.instant());
    store.persist(message);
    return Sha256.of(message.text());
  }

  /** All messages of a file, the oldest first; those of the other side count as read from now. */
  public List<MessageLine> readAs(Side reader, FileNumber number) {
    List<MessageLine> lines = seenAs(reader, number);
    Instant now = clock.instant();
    messages(number).forEach(message -> message.readBy(reader, now));
    return lines;
  }

  /** All messages of a file, the oldest first; none counts as read by it. */
  public List<MessageLine> seenAs(Side reader, FileNumber number) {
    return messages(number).stream().map(message -> MessageLine.of(message, reader)).toList();
  }

  /** How many messages of the other side wait to be read, by file; files without are left out. */
  public Map<FileNumber, Long> unread(Side reader, Collection<FileNumber> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return store
        .createQuery(
            "select m.number, count(m) from Message m where m.number in :numbers"
                + " and m.side = :side and m.readAt is null group by m.number",
            Object[].class)
        .setParameter("numbers", numbers.stream().map(FileNumber::value).toList())
        .setParameter("side", reader.other())
        .getResultStream()
        .collect(Collectors.toMap(row -> new FileNumber((String) row[0]), row -> (Long) row[1]));
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
