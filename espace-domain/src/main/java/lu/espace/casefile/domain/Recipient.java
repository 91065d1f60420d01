package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** For which desk a document is made, about what and from whom: what its address lines say. */
@Embeddable
public class Recipient {

  @Column(name = "desk", nullable = false, length = 60)
  private String desk;

  @Column(name = "procedure_title", nullable = false, length = 300)
  private String procedureTitle;

  @Column(name = "business_name", nullable = false, length = 300)
  private String businessName;

  protected Recipient() {}

  /**
   * @param desk the desk's code
   * @param procedureTitle in French, the desks' working language
   */
  public Recipient(String desk, String procedureTitle, String businessName) {
    this.desk = Objects.requireNonNull(desk, "desk");
    this.procedureTitle = Objects.requireNonNull(procedureTitle, "procedureTitle");
    this.businessName = Objects.requireNonNull(businessName, "businessName");
  }

  public String desk() {
    return desk;
  }

  public String procedureTitle() {
    return procedureTitle;
  }

  public String businessName() {
    return businessName;
  }
}
