package lu.espace.team.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.team.domain.RightGiven;

/** The rights over one thing and for one period, as they are typed. */
public class RightsLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private String scope;
  private LocalDate from;
  private LocalDate until;
  private final Map<String, Boolean> rights = new HashMap<>();

  RightsLine(Scope scope, Set<Right> held, LocalDate from, LocalDate until) {
    this.scope = scope.toString();
    this.from = from;
    this.until = until;
    for (Right right : Right.values()) {
      rights.put(right.name(), held.contains(right));
    }
  }

  /**
   * @param today where no beginning was typed
   */
  List<RightGiven> given(LocalDate today) {
    Scope reach = ScopeNames.find(scope).orElseThrow();
    return Arrays.stream(Right.values())
        .filter(right -> Boolean.TRUE.equals(rights.get(right.name())))
        .map(right -> new RightGiven(right, reach, from == null ? today : from, until))
        .toList();
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  /** By the name of the right. */
  public Map<String, Boolean> getRights() {
    return rights;
  }
}
