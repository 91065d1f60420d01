package lu.espace.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;

/** In this subject area whoever prepared a file may not sign it. */
@Entity
@Table(name = "four_eyes")
public class FourEyes {

  @Id
  @SequenceGenerator(name = "four_eyes", sequenceName = "four_eyes_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "four_eyes")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private Compartment compartment;

  protected FourEyes() {}

  public FourEyes(EspaceId espace, Compartment compartment) {
    this.espaceId = espace.value();
    this.compartment = compartment;
  }

  public Compartment compartment() {
    return compartment;
  }
}
