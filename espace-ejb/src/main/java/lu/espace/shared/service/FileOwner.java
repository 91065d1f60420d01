package lu.espace.shared.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.port.FileDirectory;

/** Tells a member to which of its eSpaces a file belongs. */
@Stateless
@Guarded
public class FileOwner {

  @Inject private FileDirectory files;

  @Requires(Right.VIEW)
  @ReadOnly
  public EspaceId of(FileNumber number) {
    return files
        .find(number)
        .map(FileDirectory.Entry::espace)
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }
}
