package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;

/** Says in words that a person of another business acts for this one. */
public interface OnBehalf {

  /**
   * {@code Ana Lopes of Boulangerie Muller, on behalf of Ateliers Schmit}.
   *
   * @return empty where the holder acts for its own business
   */
  Optional<String> name(Ssn holder, EspaceId espace, Language language);
}
