package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.message.domain.Side;
import lu.espace.message.service.Correspondence;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/**
 * Lists the files of an eSpace that the caller may see, the last changed first, twenty at a time.
 */
@Stateless
@Guarded
public class FileList {

  /** Rows of a page. */
  public static final int ROWS = 20;

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private Forms forms;
  @Inject private Correspondence correspondence;
  @Inject private MyRights rights;

  /** The rows that follow the key, or the first ones. */
  @Requires(Right.VIEW)
  @ReadOnly
  public FileLines page(
      EspaceId espace, FileFilter filter, Optional<FileKey> after, Language language) {
    List<CaseFile> found = files(espace, filter, after);
    List<CaseFile> shown = found.subList(0, Math.min(ROWS, found.size()));
    Map<FileNumber, Long> unread =
        correspondence.unread(Side.BUSINESS, shown.stream().map(CaseFile::number).toList());
    CaseFile last = found.size() > ROWS ? shown.get(ROWS - 1) : null;
    return new FileLines(
        shown.stream().map(file -> line(file, unread, language)).toList(),
        last == null ? null : new FileKey(last.changedAt(), last.id().value()));
  }

  private List<CaseFile> files(EspaceId espace, FileFilter filter, Optional<FileKey> after) {
    FilesWithin mine = new FilesWithin(rights.in(espace).scopes(Right.VIEW));
    if (mine.isEmpty()) {
      return List.of();
    }
    String condition =
        after.isEmpty() ? "" : " and (f.changedAt < :at or f.changedAt = :at and f.id < :id)";
    TypedQuery<CaseFile> query =
        mine.bind(
                store.createQuery(
                    "select f from CaseFile f where f.espaceId = :espace and f.state in :states"
                        + " and "
                        + mine.condition()
                        + condition
                        + " order by f.changedAt desc, f.id desc",
                    CaseFile.class))
            .setParameter("espace", espace.value())
            .setParameter("states", filter.states())
            .setMaxResults(ROWS + 1);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }

  private FileLine line(CaseFile file, Map<FileNumber, Long> unread, Language language) {
    ProcedureDefinition definition = forms.definition(file);
    return new FileLine(
        file.number(),
        definition.title().in(language),
        definition.institution(),
        file.state(),
        file.changedAt(),
        unread.getOrDefault(file.number(), 0L));
  }
}
