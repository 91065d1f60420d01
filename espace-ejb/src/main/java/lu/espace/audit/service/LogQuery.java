package lu.espace.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.domain.AuditLine.Outcome;
import lu.espace.casefile.service.FileKey;
import lu.espace.casefile.service.FilesWithin;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.MyRights;

/**
 * The lines of an eSpace that the caller may see, the newest first. Who manages the team in some
 * subject areas only does not see what was done with the files of others.
 */
@Dependent
class LogQuery {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private LogTexts texts;
  @Inject private MyRights rights;

  /** The lines after the key, or the newest ones; entities that are no longer watched. */
  List<AuditLine> lines(EspaceId espace, LogFilter filter, Optional<FileKey> after, int most) {
    Map<String, Object> values = new HashMap<>();
    String conditions = conditions(espace, filter, values);
    if (after.isPresent()) {
      conditions += " and (l.happenedAt < :at or l.happenedAt = :at and l.id < :id)";
      values.put("at", after.get().at());
      values.put("id", after.get().id());
    }
    String text =
        "select l from AuditLine l where " + conditions + " order by l.happenedAt desc, l.id desc";
    List<AuditLine> lines =
        mine(espace).bind(query(text, AuditLine.class, values, most)).getResultList();
    lines.forEach(entities::detach);
    return lines;
  }

  /** How many lines there are, not counting further than told. */
  int count(EspaceId espace, LogFilter filter, int most) {
    Map<String, Object> values = new HashMap<>();
    String text = "select l.id from AuditLine l where " + conditions(espace, filter, values);
    return mine(espace).bind(query(text, Long.class, values, most)).getResultList().size();
  }

  private <T> TypedQuery<T> query(
      String text, Class<T> type, Map<String, Object> values, int most) {
    TypedQuery<T> query = entities.createQuery(text, type).setMaxResults(most);
    values.forEach(query::setParameter);
    return query;
  }

  private String conditions(EspaceId espace, LogFilter filter, Map<String, Object> values) {
    StringBuilder text = new StringBuilder("l.espaceId = :espace");
    values.put("espace", espace.value());
    text.append(" and (l.fileNumber is null or exists (select f from CaseFile f")
        .append(" where f.number = l.fileNumber and ")
        .append(mine(espace).condition())
        .append("))");
    kind(filter.kind(), text, values);
    person(filter.person(), text, values);
    if (filter.file() != null) {
      text.append(" and l.fileNumber = :file");
      values.put("file", filter.file().value());
    }
    if (filter.from() != null) {
      text.append(" and l.happenedAt >= :from");
      values.put("from", begin(filter.from()));
    }
    if (filter.to() != null) {
      text.append(" and l.happenedAt < :end");
      values.put("end", begin(filter.to().plusDays(1)));
    }
    return text.toString();
  }

  private FilesWithin mine(EspaceId espace) {
    return new FilesWithin(rights.in(espace).scopes(Right.MANAGE_TEAM));
  }

  private void kind(LogKind kind, StringBuilder text, Map<String, Object> values) {
    if (kind == null) {
      return;
    }
    text.append(" and l.outcome = :outcome");
    switch (kind) {
      case DONE, VIEWED -> {
        text.append(kind == LogKind.DONE ? " and l.verb not in :looks" : " and l.verb in :looks");
        values.put("outcome", Outcome.DONE);
        values.put("looks", texts.looks());
      }
      case DENIED -> values.put("outcome", Outcome.DENIED);
      case FAILED -> values.put("outcome", Outcome.FAILED);
    }
  }

  private static void person(String person, StringBuilder text, Map<String, Object> values) {
    if (person == null) {
      return;
    }
    switch (person) {
      case LogPerson.AGENTS -> text.append(" and l.desk is not null");
      case LogPerson.OTHERS ->
          text.append(" and l.desk is null and l.actor not in")
              .append(" (select m.holderSsn from Member m where m.espaceId = :espace)");
      default -> {
        text.append(" and l.desk is null and l.actor in")
            .append(" (select h.ssn from Holder h where h.id = :holder)");
        values.put("holder", LogPeople.holderId(person));
      }
    }
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(Clocks.LUXEMBOURG).toInstant();
  }
}
