package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.message.domain.Side;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/** The business answers its desk, once the file is sent. */
@Stateless
@Guarded
public class ReplyToDesk {

  @Inject private CaseFiles files;
  @Inject private DeskVoice voice;
  @Inject private Actors actors;

  @Requires(Right.PREPARE)
  public void reply(FileNumber number, String text) {
    CaseFile file = files.get(number);
    if (file.desk().isEmpty()) {
      throw new BusinessException(CaseFileError.NOT_NOW, number.value());
    }
    voice.message(number, Side.BUSINESS, actors.caller(file), text);
  }
}
