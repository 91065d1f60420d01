package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;

/** For which desks a document is made, about what and from whom: what its address lines say. */
@Embeddable
public class Recipient {

  /** Codes have no blanks. */
  @Column(name = "desk", nullable = false, length = 1300)
  private String desks;

  @Column(name = "procedure_title", nullable = false, length = 300)
  private String procedureTitle;

  @Column(name = "business_name", nullable = false, length = 300)
  private String businessName;

  protected Recipient() {}

  /**
   * @param desks the codes of the desks
   * @param procedureTitle in French, the desks' working language
   */
  public Recipient(List<String> desks, String procedureTitle, String businessName) {
    this.desks = String.join(" ", desks);
    this.procedureTitle = Objects.requireNonNull(procedureTitle, "procedureTitle");
    this.businessName = Objects.requireNonNull(businessName, "businessName");
  }

  /** The codes of the desks, at least one. */
  public List<String> desks() {
    return List.of(desks.split(" "));
  }

  public String procedureTitle() {
    return procedureTitle;
  }

  public String businessName() {
    return businessName;
  }
}
