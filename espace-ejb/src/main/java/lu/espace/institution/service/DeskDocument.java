package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.service.SubmittedFile;
import lu.espace.document.service.DocumentContent;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** Hands the signed PDF of a file, and its answers as data, out to its desk. */
@Stateless
@Guarded
public class DeskDocument {

  @Inject private SubmittedFile submitted;

  @ForAgents
  public DocumentContent get(FileNumber number) {
    return submitted.document(number);
  }

  @ForAgents
  public DocumentContent data(FileNumber number) {
    return submitted.data(number);
  }
}
