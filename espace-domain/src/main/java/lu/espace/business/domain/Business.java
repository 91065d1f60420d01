package lu.espace.business.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.espace.access.domain.certificate.BusinessIdentifier;

/**
 * A legal or natural person in business. Its identifiers come from its people's certificates and
 * are unique among all businesses; its name and form are what it says of itself.
 */
@Entity
@Table(name = "business")
public class Business {

  /** Longest legal name. */
  public static final int MAX_NAME = 200;

  @Id
  @SequenceGenerator(name = "business", sequenceName = "business_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "business")
  private long id;

  @Column(name = "legal_name", nullable = false, length = MAX_NAME)
  private String legalName;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_form", nullable = false, length = 20)
  private LegalForm legalForm;

  @ElementCollection
  @CollectionTable(
      name = "business_identifier",
      joinColumns = @JoinColumn(name = "business_id", nullable = false))
  private Set<StoredIdentifier> identifiers = new HashSet<>();

  @Version private long version;

  protected Business() {}

  public Business(String legalName, LegalForm form, Collection<BusinessIdentifier> identifiers) {
    if (identifiers.isEmpty()) {
      throw new IllegalArgumentException("A business is known by a number of a register");
    }
    isNamed(legalName, form);
    identifiers.stream().map(StoredIdentifier::new).forEach(this.identifiers::add);
  }

  /** Takes the name and form that the business gives itself from now on. */
  public final void isNamed(String name, LegalForm form) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("A legal name has 1 to " + MAX_NAME + " characters");
    }
    this.legalName = name;
    this.legalForm = Objects.requireNonNull(form, "form");
  }

  public long id() {
    return id;
  }

  public String legalName() {
    return legalName;
  }

  public LegalForm legalForm() {
    return legalForm;
  }

  public List<BusinessIdentifier> identifiers() {
    return identifiers.stream().map(StoredIdentifier::identifier).toList();
  }

  /** Changes with every change of the name or form. */
  public long version() {
    return version;
  }
}
