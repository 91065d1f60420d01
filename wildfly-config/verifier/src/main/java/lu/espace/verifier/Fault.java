package lu.espace.verifier;

/**
 * One place where a chain does not hold.
 *
 * @param from the first line concerned, {@code to} the last one, or the second of two swapped
 */
public record Fault(Kind kind, long from, long to) {

  /** What was found. */
  public enum Kind {
    CHANGED,
    REMOVED,
    SWAPPED,
    CUT,
    END_REWRITTEN,
    NOT_AS_LOGGED,
    LOGGED_AND_GONE
  }

  @Override
  public String toString() {
    return switch (kind) {
      case CHANGED ->
          from == 1
              ? "line 1 was changed"
              : "line %d was changed, or line %d together with its hash".formatted(from, from - 1);
      case REMOVED -> lines() + " missing";
      case SWAPPED -> "lines %d and %d stand at each other's place".formatted(from, to);
      case CUT -> lines() + " missing at the end, the head of the chain knows better";
      case END_REWRITTEN ->
          "the end from line %d on does not agree with the head of the chain".formatted(from);
      case NOT_AS_LOGGED -> "line %d is not the one that the audit log names".formatted(from);
      case LOGGED_AND_GONE -> lines() + " missing at the end, the audit log knows better";
    };
  }

  private String lines() {
    return from == to ? "line " + from + " is" : "lines " + from + " to " + to + " are";
  }
}
