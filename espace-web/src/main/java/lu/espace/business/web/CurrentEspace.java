package lu.espace.business.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import lu.espace.business.domain.BusinessError;
import lu.espace.business.service.EspaceView;
import lu.espace.business.service.MyEspaces;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.FileOwner;
import org.omnifaces.util.Faces;

/**
 * The eSpace for which the reader acts on this page: the one that it chose last, else the one that
 * it joined first. A page keeps the one with which it was opened, so that what is typed in one tab
 * never lands with a business that was chosen in another.
 */
@Named
@RequestScoped
public class CurrentEspace {

  private static final String OF_THIS_VIEW = "lu.espace.current";

  @Inject private MyEspaces espaces;
  @Inject private FileOwner files;
  @Inject private ChosenEspace chosen;
  @Inject private Caller caller;

  private List<EspaceView> all;

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

  /** The reader's own business, where it acts for another one; {@code null} where it does not. */
  public String getMandatary() {
    return get().mandatary();
  }

  /** All for which the reader may act. */
  public List<EspaceView> getAll() {
    if (all == null) {
      all = caller.isProfessional() ? espaces.list() : List.of();
    }
    return all;
  }

  /** This page acts for this one; nothing changes where the reader does not belong to it. */
  public void actFor(EspaceId espace) {
    if (getAll().stream().anyMatch(one -> one.id().equals(espace))) {
      chosen.choose(espace);
      view().ifPresent(view -> view.getViewMap().put(OF_THIS_VIEW, espace));
    }
  }

  /** Asks again: an eSpace may have been opened since the page began. */
  void forget() {
    all = null;
  }

  private EspaceView get() {
    return find().orElseThrow(() -> new BusinessException(BusinessError.NO_ESPACE));
  }

  private Optional<EspaceView> find() {
    Optional<EspaceId> kept = view().map(view -> (EspaceId) view.getViewMap().get(OF_THIS_VIEW));
    if (kept.isPresent()) {
      return among(kept.get());
    }
    Optional<EspaceView> found =
        ofTheFile().or(chosen::find).flatMap(this::among).or(() -> getAll().stream().findFirst());
    found.ifPresent(one -> view().ifPresent(v -> v.getViewMap().put(OF_THIS_VIEW, one.id())));
    return found;
  }

  /** A page about a file acts for the business that files it. */
  private Optional<EspaceId> ofTheFile() {
    boolean several = getAll().size() > 1;
    return several && view().filter(view -> view.getViewId().startsWith("/space/")).isPresent()
        ? FileNumber.parse(Faces.getRequestParameter("n")).map(files::of)
        : Optional.empty();
  }

  private Optional<EspaceView> among(EspaceId espace) {
    return getAll().stream().filter(one -> one.id().equals(espace)).findFirst();
  }

  /** Of a page behind the login; public pages have no state and keep nothing. */
  private static Optional<UIViewRoot> view() {
    return Optional.ofNullable(FacesContext.getCurrentInstance())
        .map(FacesContext::getViewRoot)
        .filter(view -> !view.isTransient());
  }
}
