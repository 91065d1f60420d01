package lu.espace.procedure.adapter;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.FormContext;
import lu.espace.upload.domain.ScanState;

/** The places for files as they look with the present answers, and what is wrong with them. */
final class PlaceViews {

  private final FormRun run;
  private final FormContext context;
  private final Messages messages;

  PlaceViews(FormRun run, FormContext context, Messages messages) {
    this.run = run;
    this.context = context;
    this.messages = messages;
  }

  AttachmentView view(Layout.Attachment place) {
    AttachmentRule rule = place.rule();
    List<AttachedFile> files = context.attachedAt(rule.id());
    boolean relevant = run.relevant(place);
    boolean required = relevant && run.required(place);
    return new AttachmentView(
        rule,
        place.label().in(context.language()),
        place.hint().in(context.language()),
        relevant,
        required,
        files,
        files.stream().map(this::facts).toList(),
        relevant ? problem(rule, files, required) : null);
  }

  private String facts(AttachedFile file) {
    String size = NumberFormat.getInstance(context.language().locale()).format(file.size());
    return file.issuedOn()
        .map(day -> text("attached.issued", size, file.sha256(), date(day)))
        .orElseGet(() -> text("attached", size, file.sha256()));
  }

  private String problem(AttachmentRule rule, List<AttachedFile> files, boolean required) {
    if (files.size() < rule.minimum() && (required || !files.isEmpty())) {
      return rule.minimum() == 1
          ? text("attached.missing")
          : text("attached.few", rule.minimum(), files.size());
    }
    return files.stream().flatMap(file -> problem(rule, file).stream()).findFirst().orElse(null);
  }

  private Optional<String> problem(AttachmentRule rule, AttachedFile file) {
    if (file.state() == ScanState.INFECTED) {
      return Optional.of(text("attached.infected", file.name()));
    }
    return rule.oldest(context.today()).flatMap(oldest -> age(file, oldest));
  }

  private Optional<String> age(AttachedFile file, LocalDate oldest) {
    if (file.issuedOn().isEmpty()) {
      return Optional.of(text("attached.undated", file.name()));
    }
    LocalDate day = file.issuedOn().get();
    if (day.isAfter(context.today())) {
      return Optional.of(text("attached.future", file.name()));
    }
    return day.isBefore(oldest)
        ? Optional.of(text("attached.old", file.name(), date(oldest)))
        : Optional.empty();
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(context.language().locale())
        .format(day);
  }

  private String text(String key, Object... arguments) {
    return messages.text(context.language(), key, arguments);
  }
}
