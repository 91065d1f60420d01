package lu.espace.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.Language;

/** Finds walks until they lead everywhere, or until no further one does. */
public final class WalkPlanner {

  private static final int MOST_ATTEMPTS = 60;
  private static final int IDLE_ATTEMPTS = 15;

  /** Always the same walks for the same definition. */
  private final Random random = new Random(7);

  private final FormEngine engine;
  private final Coverage coverage = new Coverage();
  private final List<Walk> walks = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  public WalkPlanner(FormEngine engine) {
    this.engine = engine;
  }

  /**
   * Plans the walks of a procedure.
   *
   * @param prefill what the safe of the business that walks holds
   */
  public WalkPlanner plan(
      ProcedureDefinition definition, LocalDate today, Map<String, String> prefill) {
    FormContext context = new FormContext(Language.FR, today, new TreeMap<>(prefill));
    Samples samples = new Samples(today, random);
    int idle = 0;
    for (int count = 0; count < MOST_ATTEMPTS && idle < IDLE_ATTEMPTS && !isDone(); count++) {
      Attempt attempt =
          new Attempt(engine, definition, context, field -> candidates(field, samples), coverage);
      Optional<Walk> walk = attempt.walk();
      problems.addAll(attempt.problems());
      boolean isNew = walk.isPresent() && coverage.add(attempt.view());
      if (isNew) {
        walks.add(walk.get());
      }
      idle = isNew ? 0 : idle + 1;
    }
    return this;
  }

  private boolean isDone() {
    return !walks.isEmpty() && coverage.missed().isEmpty();
  }

  /** The walks, each of which reaches something that those before it do not. */
  public List<Walk> walks() {
    return walks;
  }

  public Coverage coverage() {
    return coverage;
  }

  /** What kept attempts from their end. */
  public List<String> problems() {
    return problems;
  }

  /** Choices that no walk took come first. */
  private List<String> candidates(FieldView field, Samples samples) {
    if (!Coverage.isFork(field)) {
      return samples.of(field);
    }
    List<String> options = new ArrayList<>(Coverage.options(field).toList());
    Collections.shuffle(options, random);
    options.sort(Comparator.comparing(option -> coverage.isChosen(field, option)));
    if (field.type() == FieldType.CHOICES && options.size() > 1) {
      options.add(0, options.get(0) + " " + options.get(1));
    }
    return options;
  }
}
