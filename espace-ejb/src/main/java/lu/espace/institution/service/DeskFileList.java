package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.service.FileKey;
import lu.espace.institution.domain.DeskFile;
import lu.espace.message.domain.Side;
import lu.espace.message.service.Correspondence;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.port.DeskNames;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** Lists the files that lie at the caller's desks, the last received first, twenty at a time. */
@Stateless
@Guarded
public class DeskFileList {

  /** Rows of a page. */
  public static final int ROWS = 20;

  private static final Set<FileState> DECIDED = EnumSet.of(FileState.ACCEPTED, FileState.REFUSED);
  private static final Set<FileState> OPEN = EnumSet.complementOf(EnumSet.copyOf(DECIDED));

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private Workplace workplace;
  @Inject private Correspondence correspondence;
  @Inject private DeskNames names;
  @Inject private Caller caller;

  /** Those that still need work, or those that are decided. */
  @ForAgents
  public DeskFiles page(boolean decided, Optional<FileKey> after, Language language) {
    List<String> desks = workplace.desksOf(caller.ssn());
    List<Object[]> rows = rows(desks, decided ? DECIDED : OPEN, after);
    List<Object[]> shown = rows.subList(0, Math.min(ROWS, rows.size()));
    List<FileNumber> numbers = shown.stream().map(row -> ((DeskFile) row[0]).number()).toList();
    Map<FileNumber, Long> unread = correspondence.unread(Side.INSTITUTION, numbers);
    FileKey next = rows.size() > ROWS ? key((DeskFile) shown.get(ROWS - 1)[0]) : null;
    return new DeskFiles(
        desks.stream().map(desk -> name(desk, language)).toList(),
        shown.stream().map(row -> line(row, unread)).toList(),
        next);
  }

  private List<Object[]> rows(List<String> desks, Set<FileState> states, Optional<FileKey> after) {
    if (desks.isEmpty()) {
      return List.of();
    }
    String condition =
        after.isEmpty() ? "" : " and (f.receivedAt < :at or f.receivedAt = :at and f.id < :id)";
    TypedQuery<Object[]> query =
        store
            .createQuery(
                "select f, r.state from DeskFile f, CaseFile c, FileRecipient r"
                    + " where c.number = f.number and r.caseFileId = c.id and r.desk = f.desk"
                    + " and f.desk in :desks and r.state in :states"
                    + condition
                    + " order by f.receivedAt desc, f.id desc",
                Object[].class)
            .setParameter("desks", desks)
            .setParameter("states", states)
            .setMaxResults(ROWS + 1);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }

  private static FileKey key(DeskFile file) {
    Instant at = file.receivedAt();
    return new FileKey(at, file.id());
  }

  private static DeskFileLine line(Object[] row, Map<FileNumber, Long> unread) {
    DeskFile file = (DeskFile) row[0];
    return new DeskFileLine(
        file.number(),
        file.content().procedureTitle(),
        file.content().businessName(),
        (FileState) row[1],
        file.receivedAt(),
        unread.getOrDefault(file.number(), 0L));
  }

  private String name(String desk, Language language) {
    return names.find(desk, language).map(DeskName::full).orElse(desk);
  }
}
