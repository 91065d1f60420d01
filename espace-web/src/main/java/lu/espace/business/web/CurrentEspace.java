package lu.espace.business.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import lu.espace.business.domain.BusinessError;
import lu.espace.business.service.EspaceView;
import lu.espace.business.service.MyEspaces;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.service.Caller;

/** The eSpace for which the reader acts on this page: the one that it joined first. */
@Named
@RequestScoped
public class CurrentEspace {

  @Inject private MyEspaces espaces;
  @Inject private Caller caller;

  private Optional<EspaceView> current;

  public boolean isPresent() {
    return find().isPresent();
  }

  /**
   * @throws BusinessException {@link BusinessError#NO_ESPACE}
   */
  public EspaceId getId() {
    return get().id();
  }

  /**
   * @throws BusinessException {@link BusinessError#NO_ESPACE}
   */
  public String getName() {
    return get().name();
  }

  /** Asks again: an eSpace may have been opened since the page began. */
  void forget() {
    current = null;
  }

  private EspaceView get() {
    return find().orElseThrow(() -> new BusinessException(BusinessError.NO_ESPACE));
  }

  private Optional<EspaceView> find() {
    if (current == null) {
      current = caller.isProfessional() ? espaces.list().stream().findFirst() : Optional.empty();
    }
    return current;
  }
}
