package lu.espace.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.document.domain.PrintedList;
import lu.espace.document.domain.PrintedList.Column;
import lu.espace.document.domain.PrintedList.Fact;
import lu.espace.document.domain.PrintedList.Notice;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Clocks;

/** Puts the log on paper: what was asked for, whether the chain holds, the lines. */
@Dependent
class LogSheet {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss").withZone(Clocks.LUXEMBOURG);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  @Inject private LogTexts texts;
  @Inject private LogPeople people;
  @Inject private Holders holders;
  @Inject private Businesses businesses;
  @Inject private Caller caller;

  /**
   * @param left whether lines were left out because there are too many
   */
  PrintedList of(
      EspaceId espace,
      LogFilter filter,
      List<LogLine> lines,
      boolean left,
      ChainState chain,
      Language language) {
    String business = businesses.get(espace).legalName();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(language, "export.business", business));
    facts.add(fact(language, "export.made", made(language, chain.checkedAt())));
    facts.add(fact(language, "export.period", period(language, filter.from(), filter.to())));
    filters(espace, filter, language, facts);
    facts.add(fact(language, "export.lines", count(language, lines.size(), left)));
    return new PrintedList(
        language,
        texts.text(language, "export.title"),
        business,
        facts,
        notice(language, chain),
        columns(language),
        lines.stream().map(line -> row(line, language)).toList());
  }

  private void filters(EspaceId espace, LogFilter filter, Language language, List<Fact> facts) {
    people.list(espace, language).stream()
        .filter(person -> person.key().equals(filter.person()))
        .forEach(person -> facts.add(fact(language, "export.person", person.name())));
    if (filter.kind() != null) {
      facts.add(fact(language, "column.kind", texts.kind(language, filter.kind())));
    }
    if (filter.file() != null) {
      facts.add(fact(language, "column.file", filter.file().value()));
    }
  }

  private String made(Language language, Instant at) {
    String by = holders.findName(caller.ssn()).orElse("");
    return texts.text(language, "export.made.value", TIME.format(at), by);
  }

  private String period(Language language, LocalDate from, LocalDate to) {
    if (from == null && to == null) {
      return texts.text(language, "export.period.all");
    }
    if (from == null || to == null) {
      return from == null
          ? texts.text(language, "export.period.to", DAY.format(to))
          : texts.text(language, "export.period.from", DAY.format(from));
    }
    return texts.text(language, "export.period.both", DAY.format(from), DAY.format(to));
  }

  private String count(Language language, int lines, boolean left) {
    return left
        ? lines + ". " + texts.text(language, "export.more", lines)
        : Integer.toString(lines);
  }

  private Notice notice(Language language, ChainState chain) {
    String hash = texts.text(language, "chain.hash", chain.hash());
    if (chain.holds()) {
      String read = TIME.format(chain.checkedAt());
      String text = texts.text(language, "chain.holds.text", chain.lines(), read, chain.waiting());
      return new Notice(true, texts.text(language, "chain.holds"), List.of(text, hash));
    }
    return new Notice(
        false,
        texts.text(language, "chain.broken"),
        chain.faults().stream().map(fault -> texts.fault(language, fault)).toList());
  }

  private List<Column> columns(Language language) {
    return List.of(
        column(language, "number", 17),
        column(language, "at", 36),
        column(language, "who", 66),
        column(language, "what", 81),
        column(language, "file", 34),
        column(language, "kind", 33));
  }

  private Column column(Language language, String name, int millimetres) {
    return new Column(texts.text(language, "column." + name), millimetres);
  }

  private List<String> row(LogLine line, Language language) {
    String reason = line.kind() == LogKind.FAILED ? " " + line.reason() : "";
    return List.of(
        Objects.toString(line.number(), ""),
        TIME.format(line.at()),
        line.who(),
        line.what(),
        Objects.toString(line.file(), ""),
        texts.kind(language, line.kind()) + reason);
  }

  private Fact fact(Language language, String label, String value) {
    return new Fact(texts.text(language, label), value);
  }
}
