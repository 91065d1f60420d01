package lu.espace.casefile.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lu.espace.casefile.port.Outbox;
import lu.espace.shared.domain.FileNumber;

/** An outbox that only remembers what was announced. */
public final class Sent implements Outbox {

  private final List<FileNumber> announced = new CopyOnWriteArrayList<>();

  public List<FileNumber> announced() {
    return List.copyOf(announced);
  }

  @Override
  public void announce(FileNumber number) {
    announced.add(number);
  }
}
