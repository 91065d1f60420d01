package lu.espace.procedure.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.espace.procedure.service.LineChange;
import lu.espace.procedure.service.ProposalLine;
import lu.espace.procedure.service.ProposalPage;
import lu.espace.procedure.service.ProposeDefinition;
import lu.espace.procedure.service.PublishDefinition;
import lu.espace.procedure.service.Published;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A definition without problems, before it is published: to be tried, compared, dated. */
@Named("proposal")
@ViewScoped
public class ProposalBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProposalPage reader;
  @Inject private PublishDefinition publisher;
  @Inject private ProposeDefinition proposer;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private long id;
  private ProposalLine line;
  private List<LineChange> changes = List.of();
  private LocalDate from;
  private LocalDate until;

  /** Reads it; who is no operator gets no page. */
  public void load() {
    line = reader.of(id, prefs.getLanguage());
    from = line.validFrom();
    if (line.replaces()) {
      changes = reader.difference(id);
    }
  }

  /** It becomes the next revision of its procedure. */
  public void publish() {
    try {
      Published published =
          publisher.proposal(id, Optional.ofNullable(from), Optional.ofNullable(until));
      Faces.redirect("/operator/procedure?code=%s&published=true", published.code());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  public void discard() {
    proposer.discard(id);
    Faces.redirect("/operator/procedures");
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public ProposalLine getLine() {
    return line;
  }

  public List<LineChange> getChanges() {
    return changes;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
