package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;

/** Remembers in which language the caller reads, so that it is written to in the same. */
@Stateless
@Guarded
public class ReadingLanguage {

  @Inject private Caller caller;
  @Inject private Holders holders;

  @ForHolders
  public void is(Language language) {
    holders.find(caller.ssn()).ifPresent(holder -> holder.reads(language));
  }
}
