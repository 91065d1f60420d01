package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.service.DeskVoice;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** The desk says where the file stands, up to the decision. */
@Stateless
@Guarded
public class ChangeStatus {

  @Inject private Workplace workplace;
  @Inject private DeskVoice voice;
  @Inject private Caller caller;

  /**
   * @throws lu.espace.shared.domain.BusinessException where the status cannot follow the present
   *     one
   */
  @ForAgents
  public void to(FileNumber number, FileState status) {
    String desk = workplace.get(number).desk();
    voice.status(number, desk, status, caller.ssn(), workplace.institution(desk));
  }
}
