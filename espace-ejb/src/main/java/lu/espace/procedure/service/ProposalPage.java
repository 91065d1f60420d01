package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.access.service.Holders;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.Proposal;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.ReadOnly;

/** Shows operators the definitions that wait to be published. */
@Stateless
@Guarded
public class ProposalPage {

  @Inject private Operators operators;
  @Inject private Proposals proposals;
  @Inject private ProcedureDefinitions definitions;
  @Inject private Holders holders;

  /** The last ones first. */
  @ForHolders
  @ReadOnly
  public List<ProposalLine> all(Language language) {
    operators.require();
    return proposals.all().stream().map(proposal -> line(proposal, language)).toList();
  }

  /**
   * @throws lu.espace.shared.domain.BusinessException {@link
   *     lu.espace.shared.domain.SharedError#NOT_FOUND}
   */
  @ForHolders
  @ReadOnly
  public ProposalLine of(long id, Language language) {
    operators.require();
    return line(proposals.get(id), language);
  }

  /** What it changes of the revision that is in force; everything where there is none. */
  @ForHolders
  @ReadOnly
  public List<LineChange> difference(long id) {
    operators.require();
    Proposal proposal = proposals.get(id);
    byte[] before =
        definitions
            .findCurrent(proposals.definition(proposal).code())
            .map(published -> definitions.document(published.id()))
            .orElseGet(() -> new byte[0]);
    return Difference.between(before, proposal.document());
  }

  private ProposalLine line(Proposal proposal, Language language) {
    ProcedureDefinition definition = proposals.definition(proposal);
    return new ProposalLine(
        proposal.id(),
        definition.code().value(),
        definition.title().in(language),
        definition.institution(),
        definition.desk(),
        definition.validFrom(),
        definitions.findCurrent(definition.code()).isPresent(),
        name(proposal.proposedBy()),
        proposal.proposedAt());
  }

  private String name(Ssn person) {
    return holders.findName(person).orElseGet(person::value);
  }
}
