package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.port.AuditTrail.Act;
import lu.espace.shared.port.DeskDirectory;
import lu.espace.shared.port.FileDirectory;
import lu.espace.shared.port.Mandates;

/**
 * Says what a call is for the record: by whom, in whose service, about which file and eSpace. What
 * is about a file belongs to the file's eSpace, whoever calls and whatever else the call names.
 */
@Dependent
public class ActOfCall {

  @Inject private Caller caller;
  @Inject private FileDirectory files;
  @Inject private DeskDirectory desks;
  @Inject private Instance<Mandates> mandates;

  Act describe(Method method, Optional<EspaceId> espace, Optional<FileNumber> file) {
    Optional<FileDirectory.Entry> entry = file.flatMap(files::find);
    Optional<EspaceId> concerned = entry.map(FileDirectory.Entry::espace).or(() -> espace);
    return new Act(
        caller.name(),
        verb(method),
        concerned,
        file,
        method.isAnnotationPresent(ForAgents.class) ? entry.flatMap(this::desk) : Optional.empty(),
        concerned.flatMap(this::mandatary));
  }

  /** An act that begins something is about what it began. */
  static Act about(Act act, Object result) {
    return act.about(
        result instanceof EspaceId espace ? Optional.of(espace) : Optional.empty(),
        result instanceof FileNumber file ? Optional.of(file) : Optional.empty());
  }

  /** The desk for which the agent acts: of a file at several desks, the one where it works. */
  private Optional<String> desk(FileDirectory.Entry entry) {
    return entry.desks().stream()
        .filter(desk -> entry.desks().size() == 1 || desks.serves(caller.ssn(), desk))
        .findFirst();
  }

  private Optional<String> mandatary(EspaceId espace) {
    return caller.isProfessional() && mandates.isResolvable()
        ? mandates.get().mandatary(caller.ssn(), espace)
        : Optional.empty();
  }

  private static String verb(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
