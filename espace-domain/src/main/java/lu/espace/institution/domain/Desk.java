package lu.espace.institution.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.shared.domain.Ssn;

/** An institution's intake for some procedures, with the agents who work there. */
@Entity
@Table(name = "desk")
public class Desk {

  /** Longest code. */
  public static final int CODE_LENGTH = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_seq")
  @SequenceGenerator(name = "desk_seq", sequenceName = "desk_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, updatable = false, length = CODE_LENGTH)
  private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "institution_id")
  private Institution institution;

  @Embedded private LocalName name;

  @OneToMany(mappedBy = "desk", cascade = CascadeType.ALL, orphanRemoval = true)
  private Set<Agent> agents = new HashSet<>();

  protected Desk() {}

  public Desk(Institution institution, String code, LocalName name) {
    this.institution = institution;
    this.code = code;
    this.name = name;
  }

  /** Takes over what the operator's file says now. */
  public void becomes(Institution newInstitution, LocalName newName) {
    institution = newInstitution;
    name = newName;
  }

  /** Nobody works here any more; the files stay. */
  public void closeToAgents() {
    agents.clear();
  }

  /** Exactly these persons work here from now on. */
  public void staffWith(Set<Ssn> persons) {
    agents.removeIf(agent -> !persons.contains(agent.ssn()));
    Set<Ssn> present = agents.stream().map(Agent::ssn).collect(Collectors.toSet());
    persons.stream()
        .filter(person -> !present.contains(person))
        .forEach(person -> agents.add(new Agent(this, person)));
  }

  public String code() {
    return code;
  }

  public Institution institution() {
    return institution;
  }

  public LocalName name() {
    return name;
  }
}
