package lu.espace.casefile.service;

import java.util.EnumSet;
import java.util.Set;
import lu.espace.casefile.domain.FileState;

/** Which files a list shows. */
public enum FileFilter {
  /** What is not sent yet. */
  DRAFTS,
  /** What was sent, up to the decision. */
  SENT,
  /** What waits for the business. */
  TO_DO;

  private static final EnumSet<FileState> UNSENT =
      EnumSet.of(FileState.DRAFT, FileState.PREPARED, FileState.SIGNED);

  Set<FileState> states() {
    EnumSet<FileState> states = EnumSet.copyOf(UNSENT);
    return switch (this) {
      case DRAFTS -> states;
      case SENT -> EnumSet.complementOf(states);
      case TO_DO -> {
        states.add(FileState.INFORMATION_NEEDED);
        yield states;
      }
    };
  }
}
