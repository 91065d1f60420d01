package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.Recipient;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.port.FormPrinter;
import lu.espace.document.service.StoredDocuments;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.service.Caller;

/** Makes the PDF of a file's answers, with the instance inside, and puts it on the shelf. */
@Dependent
class DocumentPress {

  private static final String PDF = "application/pdf";

  @Inject private Forms forms;
  @Inject private Letterhead letterhead;
  @Inject private FormPrinter printer;
  @Inject private StoredDocuments documents;
  @Inject private TermsOfFile terms;
  @Inject private Actors actors;
  @Inject private Caller caller;

  /**
   * Prints the file into its document.
   *
   * @return the SHA-256 of the PDF
   */
  String print(CaseFile file, PreparedDocument document, Language language, Instant now) {
    ProcedureDefinition definition = forms.definition(file);
    byte[] instance = forms.filed(file, language);
    FileTerms fileTerms = terms.of(file, language);
    Letterhead.Sender sender = letterhead.of(file.espace());
    PrintedForm form =
        new PrintedForm(
            language,
            definition.title().in(language),
            fileTerms.recipients().stream()
                .map(at -> at.name().full())
                .collect(Collectors.joining("; ")),
            file.number(),
            sender.name(),
            sender.identifiers(),
            actors.caller(file, language),
            now,
            file.instanceVersion(),
            PrintedSections.of(forms.view(file, instance, language)));
    byte[] pdf = printer.print(form, instance);
    long stored = documents.store(pdf, PDF, name(file));
    document.replace(stored, instance, recipient(file, definition, sender), caller.ssn(), now);
    return Sha256.of(pdf);
  }

  private Recipient recipient(
      CaseFile file, ProcedureDefinition definition, Letterhead.Sender sender) {
    List<String> desks =
        forms.terms(file, Optional.empty()).recipients().stream().map(DeskAddress::desk).toList();
    return new Recipient(desks, definition.title().in(Language.FR), sender.name());
  }

  private static String name(CaseFile file) {
    return file.procedure().value() + "-" + file.number().value() + ".pdf";
  }
}
