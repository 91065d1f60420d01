package lu.espace.casefile.service;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import lu.espace.procedure.adapter.ExampleDefinition;
import lu.espace.procedure.adapter.SaxonFormEngine;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.port.FormEngine;
import lu.espace.procedure.service.ProcedureDefinitions;
import lu.espace.procedure.service.PublishedRevision;
import lu.espace.safe.service.SafeValues;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.ProcedureCode;

/** The documentation's example, which asks for one dated file and takes two more. */
final class EnergyForm {

  static final ProcedureCode CODE = new ProcedureCode("energy-advice");
  static final String BILL = "bill";
  static final String PLANS = "plans";
  static final FormEngine ENGINE = new SaxonFormEngine();

  private static final String PLACE = "<attachment id=\"bill\"";
  private static final ProcedureDefinition DEFINITION =
      ENGINE.read(
          ExampleDefinition.with(
                  PLACE,
                  "<attachment id=\"plans\" kinds=\"pdf image office text\" max-size=\"2\""
                      + " maximum=\"2\"><label xml:lang=\"fr\">Plans</label>"
                      + "<label xml:lang=\"de\">Pläne</label><label xml:lang=\"en\">Plans</label>"
                      + "<label xml:lang=\"lb\">Pläng</label></attachment>"
                      + PLACE)
              .getBytes(StandardCharsets.UTF_8));

  private EnergyForm() {}

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
  }

  /** What the stand-in says. */
  static final class EmptySafe extends SafeValues {
    @Override
    public Map<String, String> of(EspaceId espace) {
      return Map.of();
    }
  }
}
