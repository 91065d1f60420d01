package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.signature.domain.DocumentSigned;

/**
 * Takes the signed document of a file over, in the transaction in which the signature is accepted.
 * A signature under a document that is not the one prepared last is refused, and with it stored
 * nowhere; so is that of whoever prepared the file, where four eyes are wanted.
 */
@Dependent
public class TakeSignature {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private History history;
  @Inject private AnswerHistory changes;
  @Inject private OtherEyes otherEyes;
  @Inject private Actors actors;
  @Inject private Clock clock;

  void signed(@Observes DocumentSigned event) {
    CaseFile file = files.getForChange(event.number());
    otherEyes.require(file, event.signer());
    Instant now = clock.instant();
    file.signed(event.preparedSha256(), event.signer(), now);
    changes.forget(file);
    submissions.getDocument(file).signed(event.documentId());
    history.add(
        new TimelineEvent(file.id(), now, TimelineKind.SIGNED, actors.name(event.signer(), file)));
  }
}
