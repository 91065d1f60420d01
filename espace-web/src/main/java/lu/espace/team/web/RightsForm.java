package lu.espace.team.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.Role;

/** The rights of one person while they are decided: a line for each reach and period. */
public class RightsForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<RightsLine> lines = new ArrayList<>();

  void show(Collection<RightGiven> rights) {
    Map<String, List<RightGiven>> groups = new LinkedHashMap<>();
    rights.stream()
        .sorted(Comparator.comparing((RightGiven given) -> given.scope().toString()))
        .forEach(
            given ->
                groups
                    .computeIfAbsent(
                        given.scope() + " " + given.from() + " " + given.until(),
                        key -> new ArrayList<>())
                    .add(given));
    lines.clear();
    groups.values().forEach(group -> lines.add(line(group)));
  }

  private static RightsLine line(List<RightGiven> group) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    group.forEach(given -> rights.add(given.right()));
    RightGiven first = group.get(0);
    return new RightsLine(first.scope(), rights, first.from(), first.until());
  }

  /** Begins anew with what a role usually may do. */
  public void startFrom(String role) {
    Role chosen = Role.valueOf(role);
    lines.clear();
    lines.add(new RightsLine(chosen.scope(), chosen.rights(), null, null));
  }

  public void add() {
    lines.add(new RightsLine(Scope.everything(), EnumSet.of(Right.VIEW), null, null));
  }

  public void remove(int index) {
    if (index < lines.size()) {
      lines.remove(index);
    }
  }

  List<RightGiven> given(LocalDate today) {
    return lines.stream().flatMap(line -> line.given(today).stream()).toList();
  }

  public List<RightsLine> getLines() {
    return lines;
  }

  /** The names of the rights, in their order. */
  public List<String> getRights() {
    return EnumSet.allOf(Right.class).stream().map(Right::name).toList();
  }

  /** The names of the roles to start from. */
  public List<String> getRoles() {
    return EnumSet.allOf(Role.class).stream().map(Role::name).toList();
  }
}
