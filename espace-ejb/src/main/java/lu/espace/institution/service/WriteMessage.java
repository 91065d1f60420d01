package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.service.DeskVoice;
import lu.espace.message.domain.Side;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** The desk writes to the business. */
@Stateless
@Guarded
public class WriteMessage {

  @Inject private Workplace workplace;
  @Inject private DeskVoice voice;

  @ForAgents
  public void write(FileNumber number, String text) {
    voice.message(number, Side.INSTITUTION, workplace.institutionOf(number), text);
  }
}
