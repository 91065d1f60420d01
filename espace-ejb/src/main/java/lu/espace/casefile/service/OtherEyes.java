package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;
import lu.espace.team.service.FourEyesAreas;

/** Where a business or the procedure wants four eyes, whoever prepared a file does not sign it. */
@Dependent
class OtherEyes {

  @Inject private FourEyesAreas areas;
  @Inject private SignatureRules rules;
  @Inject private RightsSource rights;
  @Inject private Actors actors;

  /**
   * @throws BusinessException {@link CaseFileError#FOUR_EYES} with the names of those who may sign,
   *     or {@link CaseFileError#FOUR_EYES_NOBODY} where there is nobody
   */
  void require(CaseFile file, Ssn signer) {
    Set<Ssn> preparers = file.preparers();
    if (!preparers.contains(signer) || !asked(file)) {
      return;
    }
    String others =
        rights.holdersOf(file.espace(), Right.SIGN, file.subject()).stream()
            .filter(holder -> !preparers.contains(holder))
            .map(holder -> actors.name(holder, file))
            .collect(Collectors.joining(", "));
    if (others.isEmpty()) {
      throw new BusinessException(CaseFileError.FOUR_EYES_NOBODY, file.number().value());
    }
    throw new BusinessException(CaseFileError.FOUR_EYES, file.number().value(), others);
  }

  private boolean asked(CaseFile file) {
    return areas.of(file.espace()).contains(file.compartment()) || rules.of(file).fourEyes();
  }
}
