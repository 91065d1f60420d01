package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.access.service.Holders;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.OnBehalf;
import lu.espace.shared.service.Caller;

/** The names of persons as the timeline tells them. */
@Dependent
class Actors {

  @Inject private Caller caller;
  @Inject private Holders holders;
  @Inject private OnBehalf behalf;

  /** The caller's name in the file's language. */
  String caller(CaseFile file) {
    return name(caller.ssn(), file, file.language());
  }

  /** The caller's name in the language of a document. */
  String caller(CaseFile file, Language language) {
    return name(caller.ssn(), file, language);
  }

  /** A person's name in the file's language. */
  String name(Ssn person, CaseFile file) {
    return name(person, file, file.language());
  }

  /**
   * With for whom it acts where it is of another business than the file; its number where the name
   * was never read from a certificate.
   */
  private String name(Ssn person, CaseFile file, Language language) {
    return name(person, file.espace(), language);
  }

  /** A person's name as the business knows it. */
  String name(Ssn person, EspaceId espace, Language language) {
    return behalf
        .name(person, espace, language)
        .or(() -> holders.findName(person))
        .orElseGet(person::value);
  }
}
