package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.port.DeskDirectory;
import lu.espace.shared.port.FileDirectory;

/** Decides whether the caller may call a service method on an eSpace or a case file. */
@Dependent
public class RightsCheck {

  @Inject private Caller caller;
  @Inject private MyRights rights;
  @Inject private FileDirectory files;
  @Inject private DeskDirectory desks;
  @Inject private Viewpoint viewpoint;

  /** Whether the caller only looks and the method does more than that. */
  boolean isBeyondLooking(Method method) {
    return !viewpoint.isOwn() && !method.isAnnotationPresent(ReadOnly.class);
  }

  boolean allows(Method method, Optional<EspaceId> espace, Optional<FileNumber> file) {
    if (!caller.isProfessional()) {
      return false;
    }
    if (method.isAnnotationPresent(ForHolders.class)) {
      return true;
    }
    if (method.isAnnotationPresent(ForAgents.class)) {
      return isAgentFor(file);
    }
    Requires requires = method.getAnnotation(Requires.class);
    return requires != null && isMemberWith(requires.value(), espace, file);
  }

  private boolean isAgentFor(Optional<FileNumber> file) {
    if (file.isEmpty()) {
      return desks.isAgent(caller.ssn());
    }
    return files.find(file.get()).stream()
        .flatMap(entry -> entry.desks().stream())
        .anyMatch(desk -> desks.serves(caller.ssn(), desk));
  }

  private boolean isMemberWith(Right right, Optional<EspaceId> espace, Optional<FileNumber> file) {
    if (file.isPresent()) {
      Optional<FileDirectory.Entry> entry = files.find(file.get());
      return entry
          .filter(e -> espace.isEmpty() || espace.get().equals(e.espace()))
          .filter(e -> rights.in(e.espace()).hold(right, e.subject()))
          .isPresent();
    }
    return espace.filter(id -> rights.in(id).hold(right)).isPresent();
  }
}
