package lu.espace.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.access.service.Holders;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.domain.AuditLine.Outcome;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.DeskNames;

/**
 * Puts lines into words, for the people of a business. An agent is named by its institution, which
 * answers for it.
 */
@Dependent
class LogWords {

  private static final String NOBODY = "anonymous";

  @Inject private LogTexts texts;
  @Inject private LogPeople people;
  @Inject private Holders holders;
  @Inject private DeskNames desks;
  @Inject private Businesses businesses;

  List<LogLine> of(EspaceId espace, List<AuditLine> lines, Language language) {
    Set<Ssn> actors =
        lines.stream()
            .filter(line -> line.desk().isEmpty() && !NOBODY.equals(line.actor()))
            .map(line -> new Ssn(line.actor()))
            .collect(Collectors.toSet());
    Names names =
        new Names(
            language,
            holders.names(actors),
            people.team(espace),
            businesses.get(espace).legalName(),
            new HashMap<>());
    return lines.stream().map(line -> line(line, names)).toList();
  }

  private LogLine line(AuditLine line, Names names) {
    return new LogLine(
        line.number().orElse(null),
        line.happenedAt(),
        who(line, names),
        texts.verb(names.language(), line.verb()),
        kind(line),
        line.file().orElse(null),
        line.reason().orElse(null),
        line.hash().orElse(null));
  }

  private LogKind kind(AuditLine line) {
    if (line.outcome() == Outcome.DONE) {
      return texts.isLook(line.verb()) ? LogKind.VIEWED : LogKind.DONE;
    }
    return line.outcome() == Outcome.DENIED ? LogKind.DENIED : LogKind.FAILED;
  }

  private String who(AuditLine line, Names names) {
    if (line.desk().isPresent()) {
      return names.desks().computeIfAbsent(line.desk().get(), desk -> agent(desk, names));
    }
    if (NOBODY.equals(line.actor())) {
      return texts.text(names.language(), "who.nobody");
    }
    String name = names.people().get(new Ssn(line.actor()));
    String person = name == null ? texts.text(names.language(), "who.unknown") : name;
    if (line.mandatary().isPresent()) {
      return texts.text(
          names.language(), "who.mandatary", person, line.mandatary().get(), names.business());
    }
    return names.team().contains(line.actor())
        ? person
        : texts.text(names.language(), "who.outside", person);
  }

  private String agent(String desk, Names names) {
    String institution = desks.find(desk, names.language()).map(DeskName::shortName).orElse(desk);
    return texts.text(names.language(), "who.agent", institution);
  }

  /** What the lines of one answer have in common. */
  private record Names(
      Language language,
      Map<Ssn, String> people,
      Set<String> team,
      String business,
      Map<String, String> desks) {}
}
