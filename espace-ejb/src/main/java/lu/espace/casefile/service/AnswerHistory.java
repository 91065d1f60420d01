package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.AnswerChange;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.ChangeKind;
import lu.espace.shared.domain.Ssn;

/** The last changes of each draft as they are stored; part of the calling service's transaction. */
@Dependent
class AnswerHistory {

  /** So many versions of the answers can be gone back. */
  private static final int REACH = 500;

  private static final int TIDY_EVERY = 100;
  private static final String OF_FILE = "from AnswerChange c where c.caseFileId = :file";

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(AnswerChange change) {
    entities.persist(change);
  }

  /** The change that somebody made last. */
  Optional<AnswerChange> last(CaseFile file, Ssn by) {
    return query("select c " + OF_FILE + " and c.changedBy = :by order by c.id desc", file)
        .setParameter("by", by.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The change that an answer is from. */
  Optional<AnswerChange> lastOf(CaseFile file, String path) {
    return query(
            "select c " + OF_FILE + " and c.path = :path order by c.version desc, c.id desc", file)
        .setParameter("path", path)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What somebody changed last and did not take back, in the order in which it was changed. */
  List<AnswerChange> toUndo(CaseFile file, Ssn by) {
    return deed(file, by, "max", false);
  }

  /** What somebody took back last, in the order in which it was changed. */
  List<AnswerChange> toRedo(CaseFile file, Ssn by) {
    return deed(file, by, "min", true);
  }

  private List<AnswerChange> deed(CaseFile file, Ssn by, String which, boolean undone) {
    return query(
            "select c "
                + OF_FILE
                + " and c.changedBy = :by and c.undone = :undone and c.version = (select "
                + which
                + "(d.version) from AnswerChange d where d.caseFileId = :file"
                + " and d.changedBy = :by and d.undone = :undone) order by c.id",
            file)
        .setParameter("by", by.value())
        .setParameter("undone", undone)
        .getResultList();
  }

  UndoSteps steps(CaseFile file, Ssn by) {
    List<Boolean> undone =
        entities
            .createQuery(
                "select distinct c.undone " + OF_FILE + " and c.changedBy = :by", Boolean.class)
            .setParameter("file", file.id().value())
            .setParameter("by", by.value())
            .getResultList();
    return new UndoSteps(undone.contains(false), undone.contains(true));
  }

  /** Whether somebody else moved the rows of a repeat after that version. */
  boolean rowsMoved(CaseFile file, int version, String repeat, Ssn but) {
    return !later(file, version, but, " and c.path = :repeat and c.kind <> :kind")
        .setParameter("repeat", repeat)
        .setParameter("kind", ChangeKind.ANSWERED)
        .getResultList()
        .isEmpty();
  }

  /** Whether somebody else answered in a row after that version. */
  boolean answered(CaseFile file, int version, String row, Ssn but) {
    return !later(file, version, but, " and c.path like :row")
        .setParameter("row", row + "/%")
        .getResultList()
        .isEmpty();
  }

  private TypedQuery<AnswerChange> later(CaseFile file, int version, Ssn but, String condition) {
    return query(
            "select c "
                + OF_FILE
                + " and c.version > :version and c.undone = false and c.changedBy <> :but"
                + condition,
            file)
        .setParameter("version", version)
        .setParameter("but", but.value())
        .setMaxResults(1);
  }

  /** Who changes something new no longer makes again what was taken back before. */
  void forgetUndone(CaseFile file, Ssn by) {
    entities
        .createQuery("delete " + OF_FILE + " and c.changedBy = :by and c.undone = true")
        .setParameter("file", file.id().value())
        .setParameter("by", by.value())
        .executeUpdate();
  }

  /** Now and then, what is too long ago goes. */
  void tidy(CaseFile file) {
    if (file.instanceVersion() % TIDY_EVERY == 0) {
      entities
          .createQuery("delete " + OF_FILE + " and c.version < :oldest")
          .setParameter("file", file.id().value())
          .setParameter("oldest", file.instanceVersion() - REACH)
          .executeUpdate();
    }
  }

  /** Nothing is taken back in a file that is signed. */
  void forget(CaseFile file) {
    entities
        .createQuery("delete " + OF_FILE)
        .setParameter("file", file.id().value())
        .executeUpdate();
  }

  private TypedQuery<AnswerChange> query(String text, CaseFile file) {
    return entities.createQuery(text, AnswerChange.class).setParameter("file", file.id().value());
  }
}
