package lu.espace.casefile.service;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;

/** Answers by the paths of their fields, and what it means that two are the same. */
final class Values {

  private Values() {}

  /** Whether a stored value is among those that somebody typed or saw. */
  static boolean isAmong(String stored, Collection<String> seen) {
    return seen.stream().anyMatch(value -> same(stored, value));
  }

  /** Letters may be composed or not, and lines end in two ways. */
  static boolean same(String stored, String typed) {
    return stored.equals(typed)
        || stored.equals(
            Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
  }

  /** All fields of a form in reading order, whether they apply or not. */
  static Map<String, FieldView> fields(FormView form) {
    return form.steps().stream()
        .flatMap(step -> step.blocks().stream())
        .flatMap(BlockView::fields)
        .collect(Collectors.toMap(FieldView::path, Function.identity(), (first, again) -> first));
  }

  /** All repeats of a form, by their paths. */
  static Map<String, BlockView.Repeat> repeats(FormView form) {
    return form.steps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(BlockView.Repeat.class::isInstance)
        .map(BlockView.Repeat.class::cast)
        .collect(
            Collectors.toMap(
                BlockView.Repeat::path,
                Function.identity(),
                (first, again) -> first,
                LinkedHashMap::new));
  }
}
