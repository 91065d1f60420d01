package lu.espace.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.service.CheckDefinition;
import lu.espace.procedure.service.DefinitionReport;
import lu.espace.procedure.service.ProcedureLine;
import lu.espace.procedure.service.ProposalLine;
import lu.espace.procedure.service.ProposalPage;
import lu.espace.procedure.service.ProposeDefinition;
import lu.espace.procedure.service.RevisionList;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.util.Faces;

/** What operators have published and are about to publish, and the way to put a definition. */
@Named("publishing")
@RequestScoped
public class PublishingBean {

  @Inject private RevisionList revisions;
  @Inject private ProposalPage proposals;
  @Inject private CheckDefinition checker;
  @Inject private ProposeDefinition proposer;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private List<ProcedureLine> procedures = List.of();
  private List<ProposalLine> waiting = List.of();
  private Part file;
  private String text;
  private List<Fault> faults = List.of();

  /** Reads what is there; who is no operator gets no page. */
  public void load() {
    procedures = revisions.all(prefs.getLanguage());
    waiting = proposals.all(prefs.getLanguage());
  }

  /** Checks what was put; what is right is kept to be tried, what is wrong is said. */
  public void put() {
    try {
      byte[] document = document();
      DefinitionReport report = checker.check(document, prefs.getLanguage());
      if (report.isRight()) {
        long id = proposer.propose(document, prefs.getLanguage());
        Faces.redirect("/operator/proposal?id=%s", id);
        return;
      }
      faults = Fault.of(report, document);
    } catch (BusinessException refused) {
      failures.show(refused);
    }
    load();
  }

  private byte[] document() {
    if (file != null && file.getSize() > 0) {
      return bytes(file);
    }
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(typed -> !typed.isEmpty())
        .map(typed -> typed.getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new BusinessException(ProcedureError.NOTHING_PUT));
  }

  /** No more than what shows that it is too large. */
  private static byte[] bytes(Part part) {
    try (var in = part.getInputStream()) {
      return in.readNBytes(CheckDefinition.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public List<ProcedureLine> getProcedures() {
    return procedures;
  }

  public List<ProposalLine> getWaiting() {
    return waiting;
  }

  public List<Fault> getFaults() {
    return faults;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
