package lu.espace.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.espace.verifier.Fault.Kind;

/** Goes along one chain and notes every place where it does not hold. */
final class ChainWalk {

  static final String BEGINNING = "0".repeat(64);

  /** Of so many misfits pairs are made to find swapped lines. */
  private static final int MOST = 200;

  private record Misfit(Line line, String before) {}

  private final Map<Long, String> logged;
  private final List<Misfit> misfits = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Long, String> repaired = new HashMap<>();
  private long last;
  private String lastHash = BEGINNING;

  /**
   * @param logged the hashes of some lines by their number, as the server's audit log has them
   */
  ChainWalk(Map<Long, String> logged) {
    this.logged = logged;
  }

  long last() {
    return last;
  }

  void step(Line line) {
    if (line.number() > last + 1) {
      faults.add(new Fault(Kind.REMOVED, last + 1, line.number() - 1));
    } else if (!line.fits(lastHash)) {
      misfits.add(new Misfit(line, lastHash));
    }
    String named = logged.get(line.number());
    if (named != null && !named.equals(line.hash())) {
      faults.add(new Fault(Kind.NOT_AS_LOGGED, line.number(), line.number()));
    }
    last = line.number();
    lastHash = line.hash();
  }

  List<Fault> end(long headNumber, String headHash) {
    findSwapped();
    for (Misfit misfit : misfits) {
      long number = misfit.line().number();
      String before = repaired.get(number - 1);
      if (!repaired.containsKey(number) && (before == null || !misfit.line().fits(before))) {
        faults.add(new Fault(Kind.CHANGED, number, number));
      }
    }
    compareEnd(headNumber, headHash);
    faults.sort(Comparator.comparingLong(Fault::from));
    return List.copyOf(faults);
  }

  private void compareEnd(long headNumber, String headHash) {
    if (headNumber > last) {
      faults.add(new Fault(Kind.CUT, last + 1, headNumber));
    } else if (headNumber < last || !headHash.equals(repaired.getOrDefault(last, lastHash))) {
      faults.add(new Fault(Kind.END_REWRITTEN, Math.max(1, headNumber), last));
    }
    long newest = logged.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    if (newest > Math.max(last, headNumber)) {
      faults.add(new Fault(Kind.LOGGED_AND_GONE, last + 1, newest));
    }
  }

  private void findSwapped() {
    int count = Math.min(misfits.size(), MOST);
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        Misfit first = misfits.get(i);
        Misfit second = misfits.get(j);
        String one = first.line().hash();
        String other = second.line().hash();
        if (!swapped(first, second, other, one)) {
          swapped(first, second, one, other);
        }
      }
    }
  }

  /** Whether both fit at each other's place, where these hashes belong. */
  private boolean swapped(Misfit first, Misfit second, String hashOfFirst, String hashOfSecond) {
    long low = first.line().number();
    long high = second.line().number();
    String beforeHigh = low == high - 1 ? hashOfFirst : second.before();
    boolean fit =
        first.line().hashAt(high, beforeHigh).equals(hashOfSecond)
            && second.line().hashAt(low, first.before()).equals(hashOfFirst);
    if (fit) {
      faults.add(new Fault(Kind.SWAPPED, low, high));
      repaired.put(low, hashOfFirst);
      repaired.put(high, hashOfSecond);
    }
    return fit;
  }
}
