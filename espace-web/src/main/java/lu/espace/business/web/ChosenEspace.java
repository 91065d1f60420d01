package lu.espace.business.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;

/** The eSpace that the reader chose last, where it belongs to several. */
@SessionScoped
public class ChosenEspace implements Serializable {

  private static final long serialVersionUID = 1L;

  private EspaceId espace;

  /** Pages that are opened from now on act for this one. */
  public void choose(EspaceId chosen) {
    espace = chosen;
  }

  Optional<EspaceId> find() {
    return Optional.ofNullable(espace);
  }
}
