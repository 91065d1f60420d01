package lu.espace.team.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.team.domain.RightGiven;

/**
 * One right of a member, for the words of a page.
 *
 * @param everywhere whether it reaches over everything
 * @param areas the subject areas where it does not
 * @param procedures the codes of single procedures
 */
public record RightWords(
    Right right, boolean everywhere, List<Compartment> areas, List<String> procedures) {

  static List<RightWords> of(Collection<RightGiven> rights) {
    return Arrays.stream(Right.values())
        .map(right -> of(right, rights.stream().filter(one -> one.right() == right).toList()))
        .filter(words -> words.everywhere || !words.areas.isEmpty() || !words.procedures.isEmpty())
        .toList();
  }

  private static RightWords of(Right right, List<RightGiven> given) {
    return new RightWords(
        right,
        given.stream().anyMatch(one -> one.scope().isEverything()),
        given.stream()
            .filter(one -> one.scope().procedure().isEmpty())
            .flatMap(one -> one.scope().compartment().stream())
            .distinct()
            .sorted()
            .toList(),
        given.stream()
            .flatMap(one -> one.scope().procedure().stream())
            .map(ProcedureCode::value)
            .distinct()
            .sorted()
            .toList());
  }
}
