package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import lu.espace.shared.domain.Ssn;

/**
 * Somebody who has a draft open in a tab of a browser, and where; shown to the others who have it
 * open. Goes when the page is left, and otherwise some time after it was last heard of.
 */
@Entity
@Table(name = "draft_reader")
public class DraftReader {

  /** How a tab names itself. */
  public static final int TAB_LENGTH = 36;

  @Id
  @SequenceGenerator(
      name = "draft_reader_seq",
      sequenceName = "draft_reader_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_reader_seq")
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(name = "tab", length = TAB_LENGTH, nullable = false, updatable = false)
  private String tab;

  @Column(name = "ssn", length = Ssn.MAX_LENGTH, nullable = false)
  private String ssn;

  @Column(name = "step", length = 200, nullable = false)
  private String step;

  @Column(name = "seen_at", nullable = false)
  private Instant seenAt;

  protected DraftReader() {}

  /**
   * @param tab by which the browser tells its tabs apart
   * @param step the id of the step that it shows
   */
  public DraftReader(CaseFileId file, String tab, Ssn person, String step, Instant at) {
    this.caseFileId = file.value();
    this.tab = Objects.requireNonNull(tab, "tab");
    isAt(person, step, at);
  }

  /** The tab shows a step now. */
  public final void isAt(Ssn person, String shown, Instant at) {
    ssn = person.value();
    step = Objects.requireNonNull(shown, "shown");
    seenAt = Objects.requireNonNull(at, "at");
  }

  public String tab() {
    return tab;
  }

  public Ssn person() {
    return new Ssn(ssn);
  }

  public String step() {
    return step;
  }

  public Instant seenAt() {
    return seenAt;
  }
}
