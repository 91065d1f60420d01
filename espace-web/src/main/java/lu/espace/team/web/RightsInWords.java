package lu.espace.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.web.Formats;
import lu.espace.shared.web.Texts;
import lu.espace.team.domain.RightGiven;

/** Says what a person may do, in sentences: one for each reach and period. */
@Named("rightsInWords")
@RequestScoped
public class RightsInWords {

  /** What a sentence is about. */
  private record Topic(Scope scope, LocalDate from, LocalDate until) {}

  private static final Comparator<Topic> ORDER =
      Comparator.<Topic, String>comparing(
              topic -> topic.scope().isEverything() ? "" : topic.scope().toString())
          .thenComparing(Topic::from)
          .thenComparing(Topic::until, Comparator.nullsLast(Comparator.naturalOrder()));

  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private ScopeNames scopes;
  @Inject private Today day;

  public List<String> of(Collection<RightGiven> rights) {
    Map<Topic, EnumSet<Right>> topics = new TreeMap<>(ORDER);
    for (RightGiven given : rights) {
      topics
          .computeIfAbsent(
              new Topic(given.scope(), given.from(), given.until()),
              topic -> EnumSet.noneOf(Right.class))
          .add(given.right());
    }
    return topics.entrySet().stream()
        .map(entry -> sentence(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String sentence(Topic topic, EnumSet<Right> rights) {
    return texts.text("team.words", scopes.name(topic.scope()), joined(rights), period(topic));
  }

  /** In the order of the rights: view, prepare, sign and send. */
  private String joined(EnumSet<Right> rights) {
    List<String> verbs =
        rights.stream().map(right -> texts.get("team.words." + right.name())).toList();
    int last = verbs.size() - 1;
    return last == 0
        ? verbs.get(0)
        : texts.text(
            "team.words.and",
            verbs.subList(0, last).stream().collect(Collectors.joining(", ")),
            verbs.get(last));
  }

  private String period(Topic topic) {
    LocalDate today = day.get();
    if (topic.until() != null && today.isAfter(topic.until())) {
      return texts.text("team.words.over", formats.day(topic.until()));
    }
    String from =
        topic.from().isAfter(today) ? texts.text("team.words.from", formats.day(topic.from())) : "";
    return topic.until() == null
        ? from
        : from + texts.text("team.words.until", formats.day(topic.until()));
  }
}
