package lu.espace.audit.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes along one chain, line by line in the order of their numbers, and says where it does not
 * hold. It keeps the lines that do not fit and no others, and of those no more than a bound.
 */
public final class ChainCheck {

  /** After so many faults a chain is not looked at more closely. */
  private static final int MOST = 200;

  /** A line whose hash does not follow from the line before. */
  private record Misfit(AuditLine line, String before) {
    long number() {
      return line.number().orElseThrow();
    }

    String hash() {
      return line.hash().orElse("");
    }

    boolean fits(long place, String previous, String expected) {
      return line.hashAt(place, previous).equals(expected);
    }
  }

  private final List<ChainFault> faults = new ArrayList<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private long last;
  private String lastHash = ChainHead.BEGINNING;

  /** The next sealed line of the chain. */
  public void add(AuditLine line) {
    long number = line.number().orElseThrow();
    if (number > last + 1) {
      fault(ChainFault.Kind.REMOVED, last + 1, number - 1);
    } else if (misfits.size() < MOST && !line.hashAt(number, lastHash).equals(hash(line))) {
      misfits.add(new Misfit(line, lastHash));
    }
    last = number;
    lastHash = hash(line);
  }

  /** Where the chain does not hold, in its order; empty where it does. */
  public List<ChainFault> end(Optional<ChainHead> head) {
    Map<Long, String> repaired = new HashMap<>();
    for (int first = 0; first < misfits.size(); first++) {
      for (int second = first + 1; second < misfits.size(); second++) {
        swapped(misfits.get(first), misfits.get(second)).ifPresent(repaired::putAll);
      }
    }
    misfits.stream().filter(misfit -> isChanged(misfit, repaired)).forEach(this::changed);
    compare(head.map(ChainHead::number).orElse(0L), head.map(ChainHead::hash).orElse(""), repaired);
    faults.sort(Comparator.comparingLong(ChainFault::from));
    return List.copyOf(faults);
  }

  private void compare(long headNumber, String headHash, Map<Long, String> repaired) {
    String end = repaired.getOrDefault(last, lastHash);
    if (headNumber > last) {
      fault(ChainFault.Kind.CUT, last + 1, headNumber);
    } else if (last > 0 && (headNumber < last || !headHash.equals(end))) {
      fault(ChainFault.Kind.END_REWRITTEN, Math.max(1, Math.min(headNumber, last)), last);
    }
  }

  /** The hashes as they were if the two lines stand at each other's place, else empty. */
  private Optional<Map<Long, String>> swapped(Misfit first, Misfit second) {
    Map<Long, String> travelled =
        Map.of(first.number(), second.hash(), second.number(), first.hash());
    Map<Long, String> stayed = Map.of(first.number(), first.hash(), second.number(), second.hash());
    for (Map<Long, String> hashes : List.of(travelled, stayed)) {
      String beforeSecond = hashes.getOrDefault(second.number() - 1, second.before());
      if (first.fits(second.number(), beforeSecond, hashes.get(second.number()))
          && second.fits(first.number(), first.before(), hashes.get(first.number()))) {
        fault(ChainFault.Kind.SWAPPED, first.number(), second.number());
        return Optional.of(hashes);
      }
    }
    return Optional.empty();
  }

  private static boolean isChanged(Misfit misfit, Map<Long, String> repaired) {
    String before = repaired.get(misfit.number() - 1);
    boolean follows = before != null && misfit.fits(misfit.number(), before, misfit.hash());
    return !repaired.containsKey(misfit.number()) && !follows;
  }

  private void changed(Misfit misfit) {
    fault(ChainFault.Kind.CHANGED, misfit.number(), misfit.number());
  }

  private void fault(ChainFault.Kind kind, long from, long to) {
    if (faults.size() < MOST) {
      faults.add(new ChainFault(kind, from, to));
    }
  }

  private static String hash(AuditLine line) {
    return line.hash().orElse("");
  }
}
