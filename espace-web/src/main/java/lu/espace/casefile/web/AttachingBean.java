package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.espace.casefile.service.ChangeAttachment;
import lu.espace.casefile.service.SavedAnswers;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.procedure.domain.BlockView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import lu.espace.shared.web.Texts;
import lu.espace.upload.domain.FileKind;
import lu.espace.upload.domain.ScanState;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/** The attached files on a step of the assistant; what is arriving is the script's matter. */
@Named("attaching")
@ViewScoped
public class AttachingBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long MEGABYTE = 1024 * 1024;

  @Inject private AssistantBean assistant;
  @Inject private ChangeAttachment changing;
  @Inject private Prefs prefs;
  @Inject private Texts texts;
  @Inject private Failures failures;

  private final Map<String, String> dates = new HashMap<>();

  /** Shows what arrived, or what the scanner said meanwhile. */
  public void look() {
    take(() -> changing.look(open().number(), prefs.getLanguage()));
  }

  public void remove(String key) {
    take(() -> changing.remove(open().number(), key, prefs.getLanguage()));
  }

  /** The date of issue was entered. */
  public void date(String key) {
    take(() -> changing.date(open().number(), key, day(dates.get(key)), prefs.getLanguage()));
  }

  private void take(Supplier<SavedAnswers> change) {
    PrimeFaces.Ajax answer = PrimeFaces.current().ajax();
    try {
      List<String> redraw = open().take(change.get(), List.of());
      answer.update(redraw.stream().map(id -> "a:" + id).toList());
      answer.addCallbackParam("saved", true);
    } catch (BusinessException refused) {
      answer.addCallbackParam("refused", failures.message(refused));
    }
  }

  private OpenStep open() {
    return assistant.getOpen();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.ofNullable(typed).map(LocalDate::parse);
    } catch (DateTimeParseException unfinished) {
      return Optional.empty();
    }
  }

  /** The dates of issue as browsers write them, by the keys of the files. */
  public Map<String, String> getDates() {
    open().getForm().getBlocks().values().stream()
        .filter(BlockView.Attachment.class::isInstance)
        .flatMap(block -> ((BlockView.Attachment) block).view().files().stream())
        .forEach(file -> dates.putIfAbsent(file.key(), day(file)));
    return dates;
  }

  private static String day(AttachedFile file) {
    return file.issuedOn().map(LocalDate::toString).orElse("");
  }

  /** What the place takes, in words. */
  public String rules(AttachmentRule rule) {
    String kinds =
        rule.kinds().stream()
            .sorted()
            .map(kind -> texts.text("upload.kind." + kind))
            .collect(Collectors.joining(", "));
    return rule.maximum() == 1
        ? texts.text("upload.rules.one", kinds, rule.maxBytes() / MEGABYTE)
        : texts.text("upload.rules.more", kinds, rule.maxBytes() / MEGABYTE, rule.maximum());
  }

  /** What the browser offers to choose; the server decides by the content. */
  public String accept(AttachmentRule rule) {
    return rule.kinds().stream()
        .sorted()
        .map(AttachingBean::endings)
        .collect(Collectors.joining(","));
  }

  private static String endings(FileKind kind) {
    return switch (kind) {
      case PDF -> ".pdf,application/pdf";
      case IMAGE -> ".jpg,.jpeg,.png,image/jpeg,image/png";
      case OFFICE -> ".docx,.xlsx,.pptx,.odt,.ods,.odp";
      case TEXT -> ".txt,.csv,text/plain,text/csv";
    };
  }

  public boolean takesPictures(AttachmentRule rule) {
    return rule.kinds().contains(FileKind.IMAGE);
  }

  /** One of the kinds of the tag {@code e:status}. */
  public String kind(ScanState state) {
    return switch (state) {
      case WAITING -> "info";
      case CLEAN -> "success";
      case INFECTED -> "danger";
      case FAILED -> "warning";
    };
  }
}
