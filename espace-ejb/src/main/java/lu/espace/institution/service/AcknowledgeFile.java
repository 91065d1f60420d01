package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.service.DeskVoice;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** The desk confirms to the business that it has the file. */
@Stateless
@Guarded
public class AcknowledgeFile {

  @Inject private Workplace workplace;
  @Inject private DeskVoice voice;
  @Inject private Caller caller;

  /** Acknowledging again changes nothing. */
  @ForAgents
  public void acknowledge(FileNumber number) {
    String desk = workplace.get(number).desk();
    voice.status(number, desk, FileState.ACKNOWLEDGED, caller.ssn(), workplace.institution(desk));
  }
}
