package lu.espace.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.access.domain.Holder;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;

/** The people of a log: who belongs or belonged to the team, the agents, and everybody else. */
@Dependent
class LogPeople {

  private static final Pattern KEY = Pattern.compile("p(\\d{1,18})");

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private LogTexts texts;

  /** The numbers of those who belong, or belonged, to the team. */
  Set<String> team(EspaceId espace) {
    return new HashSet<>(
        entities
            .createQuery(
                "select m.holderSsn from Member m where m.espaceId = :espace", String.class)
            .setParameter("espace", espace.value())
            .getResultList());
  }

  /** By whom the log can be filtered: the team in the order of names, then all others. */
  List<LogPerson> list(EspaceId espace, Language language) {
    List<LogPerson> people = new ArrayList<>();
    entities
        .createQuery(
            "select h from Holder h where h.ssn in"
                + " (select m.holderSsn from Member m where m.espaceId = :espace)",
            Holder.class)
        .setParameter("espace", espace.value())
        .getResultStream()
        .map(holder -> new LogPerson("p" + holder.id(), holder.fullName()))
        .sorted(Comparator.comparing(LogPerson::name))
        .forEach(people::add);
    people.add(new LogPerson(LogPerson.AGENTS, texts.text(language, "who.agents")));
    people.add(new LogPerson(LogPerson.OTHERS, texts.text(language, "who.others")));
    return List.copyOf(people);
  }

  /** The holder of a person's key; one that nobody has where it is none. */
  static long holderId(String key) {
    Matcher matcher = KEY.matcher(key);
    return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
  }
}
