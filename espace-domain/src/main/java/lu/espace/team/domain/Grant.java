package lu.espace.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.Right;

/** One right in one subject area. */
@Embeddable
public class Grant {

  @Enumerated(EnumType.STRING)
  @Column(name = "right_name", nullable = false, length = 30)
  private Right right;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Compartment compartment;

  protected Grant() {}

  public Grant(Right right, Compartment compartment) {
    this.right = Objects.requireNonNull(right, "right");
    this.compartment = Objects.requireNonNull(compartment, "compartment");
  }

  public Right right() {
    return right;
  }

  public Compartment compartment() {
    return compartment;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grant grant && grant.right == right && grant.compartment == compartment;
  }

  @Override
  public int hashCode() {
    return Objects.hash(right, compartment);
  }
}
