package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.team.service.FourEyesAreas;

/**
 * A rehearsal: tells before the first answer who will have to act for a procedure to be filed, and
 * what there is of it already.
 */
@Stateless
@Guarded
public class ReadyToFile {

  @Inject private Forms forms;
  @Inject private FilesOfProcedure files;
  @Inject private FourEyesAreas areas;
  @Inject private RightsSource source;
  @Inject private MyRights rights;
  @Inject private Actors actors;
  @Inject private Caller caller;

  @Requires(Right.VIEW)
  @ReadOnly
  public Readiness of(EspaceId espace, ProcedureCode procedure, Language language) {
    ProcedureDefinition definition = forms.current(procedure).definition();
    Scope subject = Scope.of(definition.compartment(), procedure);
    HeldRights held = rights.in(espace);
    boolean mayPrepare = held.hold(Right.PREPARE, subject);
    boolean fourEyes = areas.of(espace).contains(definition.compartment());
    return new Readiness(
        mayPrepare,
        held.hold(Right.SIGN, subject),
        held.hold(Right.SEND, subject),
        fourEyes,
        names(espace, Right.SIGN, subject, language),
        names(espace, Right.SEND, subject, language),
        mayPrepare ? files.drafts(espace, procedure) : List.of(),
        mayPrepare
            ? files.sent(espace, procedure).stream().map(ReadyToFile::line).toList()
            : List.of());
  }

  private List<String> names(EspaceId espace, Right right, Scope subject, Language language) {
    return source.holdersOf(espace, right, subject).stream()
        .filter(holder -> !holder.equals(caller.ssn()))
        .map((Ssn holder) -> actors.name(holder, espace, language))
        .sorted()
        .toList();
  }

  private static EarlierFile line(CaseFile file) {
    return new EarlierFile(file.number(), file.state(), file.changedAt());
  }
}
