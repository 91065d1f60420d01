package lu.espace.elytron;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Certificate policies as an administrator lists them: with commas, {@code 2.999.*} for an arc. */
final class Policies {

  private static final String ANY_BELOW = ".*";

  private final List<String> listed;

  Policies(String list) {
    listed = words(list);
  }

  boolean holdOneOf(Collection<String> policies) {
    return policies.stream().anyMatch(this::hold);
  }

  private boolean hold(String policy) {
    return listed.stream()
        .anyMatch(
            entry ->
                entry.endsWith(ANY_BELOW)
                    ? policy.startsWith(entry.substring(0, entry.length() - 1))
                    : policy.equals(entry));
  }

  static List<String> words(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
