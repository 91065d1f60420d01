package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.casefile.domain.AnswerChange;
import lu.espace.casefile.domain.AnswerChange.Answer;
import lu.espace.casefile.domain.AnswerChange.RowPlace;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.ChangeKind;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;

/** Writes down what a save changed, so that it can be taken back. */
@Dependent
class Recorder {

  @Inject private AnswerHistory history;
  @Inject private Caller caller;

  /**
   * @param before the answers that stood in the fields, by path
   * @param form as it is now
   */
  void answered(CaseFile file, Map<String, String> before, FormView form, Instant at) {
    Ssn by = caller.ssn();
    Map<String, FieldView> now = Values.fields(form);
    List<Answer> answers =
        before.entrySet().stream()
            .filter(entry -> now.containsKey(entry.getKey()))
            .map(e -> new Answer(e.getKey(), e.getValue(), now.get(e.getKey()).value()))
            .filter(answer -> !answer.before().equals(answer.after()))
            .toList();
    if (answers.size() == 1) {
      one(file, answers.get(0), by, at);
    } else {
      answers.forEach(answer -> history.add(AnswerChange.answered(file, answer, by, at)));
    }
    history.tidy(file);
  }

  private void one(CaseFile file, Answer answer, Ssn by, Instant at) {
    Optional<AnswerChange> going =
        history.last(file, by).filter(last -> last.goesOnWith(answer, by, at));
    if (going.isPresent()) {
      going.get().wentOn(file, answer, at);
    } else {
      history.add(AnswerChange.answered(file, answer, by, at));
    }
  }

  /**
   * @param former the form before the rows were changed
   */
  void rows(CaseFile file, List<Change> changes, FormView former, Instant at) {
    for (Change change : changes) {
      if (change instanceof Change.AddRow add) {
        int position = rows(former, add.repeat()).size() + 1;
        row(file, ChangeKind.ROW_ADDED, new RowPlace(add.repeat(), position), at);
      } else if (change instanceof Change.RemoveRow remove) {
        rows(former, remove.repeat()).stream()
            .filter(row -> row.position() == remove.position())
            .flatMap(row -> row.fields().stream())
            .filter(field -> !field.readonly())
            .map(field -> new Answer(field.path(), field.value(), ""))
            .forEach(gone -> history.add(AnswerChange.answered(file, gone, caller.ssn(), at)));
        RowPlace place = new RowPlace(remove.repeat(), remove.position());
        row(file, ChangeKind.ROW_REMOVED, place, at);
      }
    }
  }

  private void row(CaseFile file, ChangeKind kind, RowPlace place, Instant at) {
    history.add(AnswerChange.ofRow(file, kind, place, caller.ssn(), at));
  }

  private static List<BlockView.Row> rows(FormView form, String repeat) {
    BlockView.Repeat block = Values.repeats(form).get(repeat);
    return block == null ? List.of() : block.rows();
  }
}
