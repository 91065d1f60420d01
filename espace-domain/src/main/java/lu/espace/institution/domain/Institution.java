package lu.espace.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A public authority that receives files, {@code ADEM}. */
@Entity
@Table(name = "institution")
public class Institution {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "institution_seq")
  @SequenceGenerator(
      name = "institution_seq",
      sequenceName = "institution_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, updatable = false, length = 30)
  private String code;

  @Embedded private LocalName name;

  protected Institution() {}

  public Institution(String code, LocalName name) {
    this.code = code;
    this.name = name;
  }

  public void rename(LocalName newName) {
    name = newName;
  }

  /** The short name that people use, the same in every language. */
  public String code() {
    return code;
  }

  public LocalName name() {
    return name;
  }
}
