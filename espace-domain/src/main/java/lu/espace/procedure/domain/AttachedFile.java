package lu.espace.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import lu.espace.upload.domain.ScanState;

/**
 * One attached file, as the form knows it.
 *
 * @param key by which the file is named in requests
 * @param issued the date of issue, or {@code null} where none was given
 */
public record AttachedFile(
    String key,
    String name,
    String mediaType,
    long size,
    String sha256,
    LocalDate issued,
    ScanState state)
    implements Serializable {

  public Optional<LocalDate> issuedOn() {
    return Optional.ofNullable(issued);
  }
}
