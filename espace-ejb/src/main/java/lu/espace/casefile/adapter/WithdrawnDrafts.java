package lu.espace.casefile.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.port.OpenDrafts;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.port.RightsSource;

/** Tells the members of an eSpace that a procedure of which it has a draft was withdrawn. */
@Dependent
public class WithdrawnDrafts implements OpenDrafts {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private RightsSource rights;
  @Inject private Notify notify;

  @Override
  public int tellWithdrawn(ProcedureCode code, LocalText title) {
    List<CaseFile> drafts =
        entities
            .createQuery(
                "select f from CaseFile f where f.procedureCode = :code and f.state in :states",
                CaseFile.class)
            .setParameter("code", code.value())
            .setParameter("states", EnumSet.of(FileState.DRAFT, FileState.PREPARED))
            .getResultList();
    drafts.forEach(draft -> tell(draft, title));
    return drafts.size();
  }

  private void tell(CaseFile draft, LocalText title) {
    String number = draft.number().value();
    notify.persons(
        rights.holdersOf(draft.espace(), Right.PREPARE, draft.subject()),
        draft.espace(),
        new News(
            NoticeKind.PROCEDURE_WITHDRAWN,
            number,
            "/space/file?n=" + number,
            number,
            title.in(draft.language())));
  }
}
