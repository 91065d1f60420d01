package lu.espace.procedure.service;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Takes texts apart into words as people type them: small letters, without accents. */
final class Words {

  /** Words that say nothing about a procedure, in the four languages. */
  private static final Set<String> SILENT =
      Set.of(
              "le la les un une de du des et ou pour par sur dans en au aux d l a mon ma mes je"
                  .split(" "),
              "der die das ein eine und oder fur von zu im in an auf mein meine ich den dem"
                  .split(" "),
              "the a an of and or for to in on my i".split(" "),
              "de den d eng en an oder fir vun zu op mäi ech".split(" "))
          .stream()
          .flatMap(Stream::of)
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  private Words() {}

  static List<String> of(String text) {
    return Stream.of(plain(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !SILENT.contains(word))
        .toList();
  }

  private static String plain(String text) {
    String letters =
        text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /**
   * How alike two words are, from 0 to 1: whole words, beginnings, parts of long words, then words
   * with a typing error or two.
   *
   * @param typed what somebody looks for
   */
  static double likeness(String typed, String word) {
    if (typed.equals(word)) {
      return 1;
    }
    if (typed.length() >= 3 && word.startsWith(typed)) {
      return 0.9;
    }
    if (typed.length() >= 4 && word.contains(typed)) {
      return 0.8;
    }
    if (typed.length() >= 5 && word.length() >= 4 && typed.startsWith(word)) {
      return 0.7;
    }
    int most = mostErrors(typed);
    int errors = most == 0 ? 1 : errors(typed, word, most);
    if (errors <= most) {
      return 0.7 - 0.1 * errors;
    }
    double shared = trigrams(typed, word);
    return typed.length() >= 6 && shared >= 0.5 ? 0.4 * shared : 0;
  }

  private static int mostErrors(String word) {
    return word.length() < 4 ? 0 : word.length() < 7 ? 1 : word.length() < 10 ? 2 : 3;
  }

  /**
   * The letters to add, to leave out, to change or to swap; a word may also go on after what was
   * typed.
   */
  private static int errors(String typed, String word, int most) {
    if (typed.length() > word.length() + most) {
      return most + 1;
    }
    int[][] cost = new int[typed.length() + 1][word.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= word.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, typed, word, i, j);
      }
    }
    int[] last = cost[typed.length()];
    int whole = last[word.length()];
    int beginning = typed.length() >= 6 ? java.util.Arrays.stream(last).min().orElse(whole) : whole;
    return Math.min(whole, beginning + 1);
  }

  private static int cheapest(int[][] cost, String typed, String word, int i, int j) {
    boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
    int best =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  /** The share of groups of three letters that both have. */
  private static double trigrams(String one, String other) {
    Set<String> first = trigrams(one);
    Set<String> both = new HashSet<>(first);
    both.retainAll(trigrams(other));
    return first.isEmpty() ? 0 : (double) both.size() / first.size();
  }

  private static Set<String> trigrams(String word) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + 3 <= word.length(); i++) {
      groups.add(word.substring(i, i + 3));
    }
    return groups;
  }
}
