package lu.espace.procedure.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Finds procedures by words with typing errors, in one language. What has every word goes first;
 * where nothing has all of them, what has some is shown.
 */
final class CatalogueSearch {

  private static final double TITLE = 4;
  private static final double KEYWORDS = 3;
  private static final double INSTITUTION = 2;
  private static final double SUMMARY = 1;

  private final List<Entry> entries;

  CatalogueSearch(List<Entry> entries) {
    this.entries = entries;
  }

  /** The best first; all of them in their order where nothing is looked for. */
  List<ProcedureSummary> find(String typed) {
    List<String> words = Words.of(typed);
    if (words.isEmpty()) {
      return typed.isBlank() ? summaries(entries.stream()) : List.of();
    }
    List<Entry> complete =
        entries.stream().filter(entry -> words.stream().allMatch(entry::has)).toList();
    List<Entry> found =
        complete.isEmpty()
            ? entries.stream().filter(entry -> words.stream().anyMatch(entry::has)).toList()
            : complete;
    ToDoubleFunction<Entry> rank = entry -> words.stream().mapToDouble(entry::score).sum();
    return summaries(found.stream().sorted(Comparator.comparingDouble(rank).reversed()));
  }

  private static List<ProcedureSummary> summaries(Stream<Entry> entries) {
    return entries.map(Entry::procedure).toList();
  }

  /** One procedure with the words by which it is found and what each is worth. */
  record Entry(ProcedureSummary procedure, Map<String, Double> words) {

    static Entry of(ProcedureSummary procedure, String keywords) {
      return new Entry(
          procedure,
          Stream.of(
                  weighted(procedure.title(), TITLE),
                  weighted(keywords, KEYWORDS),
                  weighted(procedure.institution() + " " + procedure.authority(), INSTITUTION),
                  weighted(procedure.summary(), SUMMARY))
              .flatMap(part -> part.entrySet().stream())
              .collect(
                  java.util.stream.Collectors.toMap(
                      Map.Entry::getKey, Map.Entry::getValue, Math::max)));
    }

    private static Map<String, Double> weighted(String text, double weight) {
      return Words.of(text).stream()
          .distinct()
          .collect(java.util.stream.Collectors.toMap(word -> word, word -> weight));
    }

    boolean has(String typed) {
      return score(typed) > 0;
    }

    double score(String typed) {
      return words.entrySet().stream()
          .mapToDouble(word -> Words.likeness(typed, word.getKey()) * word.getValue())
          .max()
          .orElse(0);
    }
  }
}
