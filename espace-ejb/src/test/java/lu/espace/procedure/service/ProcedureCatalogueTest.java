package lu.espace.procedure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lu.espace.procedure.adapter.SaxonFormEngine;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.Test;

class ProcedureCatalogueTest extends ServiceTest {

  private static final ProcedureCode VACANCY = new ProcedureCode("adem-vacancy");

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        ProcedureCatalogue.class,
        ProcedureDefinitions.class,
        PublishRevision.class,
        RevisionCache.class,
        SaxonFormEngine.class);
  }

  private Optional<Integer> publish(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return inTransaction(() -> get(PublishRevision.class).publish(bytes));
  }

  private PublishedRevision current() {
    return inTransaction(() -> get(ProcedureDefinitions.class).current(VACANCY));
  }

  private static String document() {
    try (InputStream in =
        ProcedureCatalogueTest.class.getResourceAsStream(
            "/lu/espace/procedure/definitions/adem-vacancy.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSameContentIsPublishedOnce() {
    assertThat(publish(document())).contains(1);
    assertThat(publish(document())).isEmpty();
  }

  @Test
  void aChangedDefinitionIsTheNextRevisionAndTheFirstStays() {
    publish(document());
    PublishedRevision first = current();
    assertThat(publish(document().replace("Nombre de postes identiques", "Nombre"))).contains(2);
    assertThat(current().id()).isNotEqualTo(first.id());
    assertThat(
            inTransaction(() -> get(ProcedureDefinitions.class).byRevision(first.id()))
                .definition())
        .isSameAs(first.definition());
  }

  @Test
  void aRevisionIsNotCurrentBeforeItsDay() {
    publish(document());
    PublishedRevision first = current();
    publish(document().replace("valid-from=\"2026-01-01\"", "valid-from=\"2199-01-01\""));
    assertThat(current().id()).isEqualTo(first.id());
  }

  @Test
  void aRefusedDefinitionLeavesNothing() {
    assertThatThrownBy(() -> publish(document().replace("../type = 'fixed-term'", "../typ = 1")))
        .isInstanceOf(DefinitionRefused.class)
        .hasMessageContaining("The instance has no 'typ' here");
    assertThatThrownBy(this::current)
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.error()).isEqualTo(ProcedureError.UNKNOWN_PROCEDURE));
  }

  @Test
  void everybodySeesWhatIsOnOffer() {
    publish(document());
    List<ProcedureSummary> offered = get(ProcedureCatalogue.class).list(Language.DE);
    assertThat(offered).extracting(ProcedureSummary::institution).containsExactly("ADEM");
    ProcedurePage page = get(ProcedureCatalogue.class).page(VACANCY, Language.FR);
    assertThat(page.needed()).hasSize(4);
    assertThat(page.steps()).startsWith("L’employeur");
    assertThat(page.legalBasis()).contains("L.622-4");
  }
}
