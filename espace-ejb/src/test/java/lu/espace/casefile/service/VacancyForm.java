package lu.espace.casefile.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import lu.espace.procedure.adapter.SaxonFormEngine;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.port.FormEngine;
import lu.espace.procedure.service.ProcedureDefinitions;
import lu.espace.procedure.service.PublishedRevision;
import lu.espace.safe.service.SafeValues;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.ProcedureCode;

/** The declaration of a vacant post with the real engine, for tests of services that fill forms. */
final class VacancyForm {

  static final ProcedureCode CODE = new ProcedureCode("adem-vacancy");

  static final FormEngine ENGINE = new SaxonFormEngine();
  private static final ProcedureDefinition DEFINITION = read();

  private VacancyForm() {}

  private static ProcedureDefinition read() {
    String name = "/lu/espace/procedure/definitions/adem-vacancy.xml";
    try (InputStream definition = VacancyForm.class.getResourceAsStream(name)) {
      return ENGINE.read(definition.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the stand-in says. */
  static final class OneRevision extends ProcedureDefinitions {
    @Override
    public PublishedRevision current(ProcedureCode code) {
      return new PublishedRevision(1, DEFINITION);
    }

    @Override
    public PublishedRevision byRevision(long id) {
      return new PublishedRevision(id, DEFINITION);
    }

    @Override
    public void requireOnOffer(ProcedureCode code) {
      // It is never withdrawn.
    }
  }

  /** What the stand-in says. */
  static final class OneBusiness extends SafeValues {
    @Override
    public Map<String, String> of(EspaceId espace) {
      return Map.of(
          "business.legalName", "Ateliers Schmit S.à r.l.", "contact.email", "rh@schmit.lu");
    }
  }
}
