package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.document.service.DocumentContent;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Hands out a file's PDF: signed as soon as it is, before that as it was prepared. */
@Stateless
@Guarded
public class FileDocument {

  @Inject private SubmittedFile submitted;

  @Requires(Right.VIEW)
  @ReadOnly
  public DocumentContent get(FileNumber number) {
    return submitted.document(number);
  }
}
