package lu.espace.message.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.message.domain.Message;
import lu.espace.message.domain.Side;

/**
 * One message as a page shows it.
 *
 * @param fresh whether the reader sees it for the first time
 * @param seen whether the other side has read it
 */
public record MessageLine(
    Side side, String author, String text, Instant sentAt, boolean fresh, boolean seen)
    implements Serializable {

  static MessageLine of(Message message, Side reader) {
    boolean foreign = message.side() != reader;
    boolean seen = message.readAt().isPresent();
    return new MessageLine(
        message.side(),
        message.author(),
        message.text(),
        message.sentAt(),
        foreign && !seen,
        !foreign && seen);
  }

  public boolean isFromInstitution() {
    return side == Side.INSTITUTION;
  }
}
