package lu.espace.shared.service;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.port.FileDirectory;

/** The case files that a test makes known to the rights check. */
public final class TestFiles implements FileDirectory {

  private final Map<FileNumber, Entry> entries = new ConcurrentHashMap<>();

  public void add(FileNumber number, Entry entry) {
    entries.put(number, entry);
  }

  @Override
  public Optional<Entry> find(FileNumber number) {
    return Optional.ofNullable(entries.get(number));
  }
}
