package lu.espace.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.casefile.service.FileLine;
import lu.espace.casefile.service.TimelineLine;

/** How states and events of a file look: the kind of their tag, the key of their text. */
@Named("fileStates")
@ApplicationScoped
public class FileStates {

  /** One of the kinds of the tag {@code e:status}. */
  public String kind(FileState state) {
    return switch (state) {
      case DRAFT -> "neutral";
      case PREPARED, SIGNED, INFORMATION_NEEDED -> "warning";
      case SENT, DELIVERED, ACKNOWLEDGED, IN_PROGRESS -> "info";
      case ACCEPTED -> "success";
      case REFUSED -> "danger";
    };
  }

  /** The key of the state's name. */
  public String label(FileState state) {
    return "casefile.file.state." + state.name();
  }

  /** The key of what the business does next. */
  public String next(FileState state) {
    return "casefile.file.next." + state.name();
  }

  /** One of the kinds of the tag {@code e:event}. */
  public String kind(TimelineLine line) {
    if (line.status() != null) {
      return kind(line.status());
    }
    return line.kind() == TimelineKind.SENT || line.kind() == TimelineKind.SIGNED
        ? "success"
        : "neutral";
  }

  /** The key of what happened. */
  public String label(TimelineLine line) {
    return "casefile.file.event." + line.kind().name();
  }

  /** The page on which the business goes on with the file. */
  public String address(FileLine line) {
    String page =
        switch (line.state()) {
          case DRAFT -> "assistant";
          case PREPARED -> "sign";
          default -> "file";
        };
    return "/space/" + page + "?n=" + line.number().value();
  }
}
