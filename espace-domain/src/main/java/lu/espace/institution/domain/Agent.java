package lu.espace.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import lu.espace.shared.domain.Ssn;

/** A person who works at a desk, known by the number of its certificate. */
@Entity
@Table(name = "desk_agent")
public class Agent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_agent_seq")
  @SequenceGenerator(name = "desk_agent_seq", sequenceName = "desk_agent_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "desk_id")
  private Desk desk;

  @Column(nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String ssn;

  protected Agent() {}

  Agent(Desk desk, Ssn ssn) {
    this.desk = desk;
    this.ssn = ssn.value();
  }

  public Desk desk() {
    return desk;
  }

  public Ssn ssn() {
    return new Ssn(ssn);
  }
}
