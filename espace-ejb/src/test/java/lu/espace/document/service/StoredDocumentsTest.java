package lu.espace.document.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.Test;

class StoredDocumentsTest extends ServiceTest {

  private static final byte[] PDF = "%PDF signed".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LONGER =
      "%PDF signed and time-stamped".getBytes(StandardCharsets.UTF_8);

  @Override
  protected List<Class<?>> beans() {
    return List.of(StoredDocuments.class);
  }

  private StoredDocuments documents() {
    return get(StoredDocuments.class);
  }

  private long stored() {
    return inTransaction(() -> documents().store(PDF, "application/pdf", "file.pdf"));
  }

  @Test
  void givesBackWhatWasStored() {
    long id = stored();
    DocumentContent found = inTransaction(() -> documents().get(id));
    assertThat(found.bytes()).isEqualTo(PDF);
    assertThat(found.sha256()).isEqualTo(Sha256.of(PDF));
    assertThat(found.mediaType()).isEqualTo("application/pdf");
    assertThat(found.name()).isEqualTo("file.pdf");
  }

  @Test
  void keepsTheContentSealed() {
    long id = stored();
    byte[] column =
        inTransaction(
            () ->
                (byte[])
                    entityManager()
                        .createNativeQuery("select content from stored_document where id = ?")
                        .setParameter(1, id)
                        .getSingleResult());
    assertThat(new String(column, StandardCharsets.ISO_8859_1)).doesNotContain("PDF");
  }

  @Test
  void growsAtItsEndOnly() {
    long id = stored();
    inTransaction(() -> documents().extend(id, LONGER));
    assertThat(inTransaction(() -> documents().get(id)).bytes()).isEqualTo(LONGER);
    assertThatThrownBy(() -> inTransaction(() -> documents().extend(id, PDF)))
        .isInstanceOf(EJBException.class);
  }

  @Test
  void refusesAnUnknownOne() {
    assertThatThrownBy(() -> inTransaction(() -> documents().get(17)))
        .isInstanceOf(BusinessException.class);
  }
}
