package lu.espace.shared.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may do in one eSpace at the moment at which it was asked.
 *
 * @param all the rights in force
 */
public record HeldRights(Set<Held> all) implements Serializable {

  /** The rights of somebody who has none. */
  public static final HeldRights NONE = new HeldRights(Set.of());

  /** One right as far as it reaches. */
  public record Held(Right right, Scope scope) implements Serializable {}

  public HeldRights {
    all = Set.copyOf(all);
  }

  /** Whether the person holds the right over anything at all. */
  public boolean hold(Right right) {
    return all.stream().anyMatch(held -> held.right() == right);
  }

  /** Whether the person holds the right over the whole of this. */
  public boolean hold(Right right, Scope scope) {
    return scopes(right).stream().anyMatch(own -> own.covers(scope));
  }

  /** How far the right reaches; empty where the person does not hold it. */
  public List<Scope> scopes(Right right) {
    return all.stream().filter(held -> held.right() == right).map(Held::scope).toList();
  }

  /** What both persons may do. */
  public HeldRights and(HeldRights other) {
    return new HeldRights(
        Stream.concat(within(other), other.within(this)).collect(Collectors.toSet()));
  }

  private Stream<Held> within(HeldRights other) {
    return all.stream().filter(held -> other.hold(held.right(), held.scope()));
  }
}
