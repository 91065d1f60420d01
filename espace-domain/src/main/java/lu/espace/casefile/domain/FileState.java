package lu.espace.casefile.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case file stands. The first four are the business's, the others follow the institution.
 */
public enum FileState {
  /** Being filled. */
  DRAFT,
  /** The PDF of one version of the answers is fixed and waits for the signature. */
  PREPARED,
  /** The signature was checked and accepted; nothing can be changed any more. */
  SIGNED,
  /** Frozen as a Submission, on its way to the desk. */
  SENT,
  /** Lies at the desk. */
  DELIVERED,
  /** The desk acknowledged it. */
  ACKNOWLEDGED,
  /** The desk works on it. */
  IN_PROGRESS,
  /** The desk asked for something more. */
  INFORMATION_NEEDED,
  /** Decided in favour, or accepted. */
  ACCEPTED,
  /** Decided against. */
  REFUSED;

  private boolean isDecided() {
    return this == ACCEPTED || this == REFUSED;
  }

  /** What the desk may say next. */
  public Set<FileState> next() {
    Set<FileState> working = EnumSet.of(IN_PROGRESS, INFORMATION_NEEDED, ACCEPTED, REFUSED);
    return switch (this) {
      case DELIVERED -> {
        working.add(ACKNOWLEDGED);
        yield working;
      }
      case ACKNOWLEDGED -> working;
      case IN_PROGRESS, INFORMATION_NEEDED -> {
        working.remove(this);
        yield working;
      }
      default -> EnumSet.noneOf(FileState.class);
    };
  }

  /**
   * Where a file stands that lies at several desks: what the business has to do comes first, it is
   * decided when all have decided, and accepted when all have accepted.
   */
  public static FileState overall(Set<FileState> atDesks) {
    if (atDesks.size() == 1) {
      return atDesks.iterator().next();
    }
    if (atDesks.contains(INFORMATION_NEEDED)) {
      return INFORMATION_NEEDED;
    }
    if (atDesks.stream().allMatch(FileState::isDecided)) {
      return REFUSED;
    }
    return EnumSet.of(SENT, DELIVERED, ACKNOWLEDGED).containsAll(atDesks)
        ? ACKNOWLEDGED
        : IN_PROGRESS;
  }
}
