package lu.espace.document.domain;

import java.time.Instant;
import java.util.List;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;

/**
 * What the PDF of a case file says, ready to print in one language.
 *
 * @param recipient the institution and its desk, as their names are written
 * @param business the legal name, {@code businessIdentifiers} its RCS and VAT numbers
 * @param preparedBy the person who prepared it, with for whom it acts where it is of another
 *     business; the signer may be another person
 * @param preparedAt printed in Luxembourg's time
 * @param version the version of the answers that this PDF shows
 */
public record PrintedForm(
    Language language,
    String title,
    String recipient,
    FileNumber number,
    String business,
    String businessIdentifiers,
    String preparedBy,
    Instant preparedAt,
    int version,
    List<Section> sections) {

  /** A heading with what stands under it. */
  public record Section(String title, List<Part> parts) {}

  /** What stands in a section. */
  public sealed interface Part {

    /** One answer. */
    record Answer(String label, String value) implements Part {}

    /** Answers under a heading of their own. */
    record Group(String title, List<Answer> answers) implements Part {}

    /** Rows of answers. */
    record Table(String title, List<String> headings, List<List<String>> rows) implements Part {}
  }
}
