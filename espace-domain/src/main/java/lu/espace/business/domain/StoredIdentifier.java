package lu.espace.business.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import lu.espace.access.domain.certificate.BusinessIdentifier;

/** A {@link BusinessIdentifier} as a row. */
@Embeddable
public class StoredIdentifier {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private BusinessIdentifier.Scheme scheme;

  @Column(nullable = false, length = BusinessIdentifier.MAX_LENGTH)
  private String number;

  protected StoredIdentifier() {}

  StoredIdentifier(BusinessIdentifier identifier) {
    this.scheme = identifier.scheme();
    this.number = identifier.value();
  }

  BusinessIdentifier identifier() {
    return new BusinessIdentifier(scheme, number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredIdentifier stored
        && stored.scheme == scheme
        && stored.number.equals(number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme, number);
  }
}
