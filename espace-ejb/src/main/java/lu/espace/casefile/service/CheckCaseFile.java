package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/** Makes sure that nothing is missing and nothing is wrong before a file goes on. */
@Stateless
@Guarded
public class CheckCaseFile {

  @Inject private CaseFiles files;
  @Inject private Forms forms;

  /**
   * @throws BusinessException {@link CaseFileError#INCOMPLETE}
   */
  @Requires(Right.PREPARE)
  public void check(FileNumber number, Language language) {
    CaseFile file = files.get(number);
    if (!forms.view(file, language).complete()) {
      throw new BusinessException(CaseFileError.INCOMPLETE, number);
    }
  }
}
