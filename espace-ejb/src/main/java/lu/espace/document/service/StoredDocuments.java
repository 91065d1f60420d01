package lu.espace.document.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import lu.espace.document.domain.StoredDocument;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;

/**
 * The documents' shelf, for services of any feature; part of the calling service's transaction,
 * whose rights decide who may reach which document.
 */
@Dependent
public class StoredDocuments {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Clock clock;

  /**
   * @param name the file name under which a person saves it
   * @return the document's id
   */
  public long store(byte[] content, String mediaType, String name) {
    StoredDocument document = new StoredDocument(name, mediaType, content, clock.instant());
    entities.persist(document);
    return document.id();
  }

  public Optional<DocumentContent> find(long id) {
    return Optional.ofNullable(entities.find(StoredDocument.class, id))
        .map(d -> new DocumentContent(d.name(), d.mediaType(), d.sha256(), d.content()));
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  public DocumentContent get(long id) {
    return find(id).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /** Adds what was appended to a signed PDF; what was there stays. */
  public void extend(long id, byte[] longer) {
    StoredDocument document = entities.find(StoredDocument.class, id);
    if (document == null) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    document.extended(longer);
  }
}
