package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.espace.procedure.adapter.SaxonFormEngine;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import lu.espace.shared.domain.Language;
import lu.espace.walk.Procedures;
import lu.espace.walk.Walk;
import lu.espace.walk.WalkPlanner;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Procedures filled in the browser by walks made from their definitions, up to the document that is
 * signed. One of them once; with {@code -Despace.walk=all} every procedure by every walk in every
 * language, which takes hours.
 */
class WalkIT {

  private static final boolean ALL = "all".equals(System.getProperty("espace.walk"));

  /** The business that walks has told nothing but what opening its eSpace asks. */
  private static final Map<String, String> SAFE =
      Map.ofEntries(
          Map.entry("business.legalName", "Maison Neuve S.à r.l."),
          Map.entry("business.legalForm", "Société à responsabilité limitée (S.à r.l.)"),
          Map.entry("business.rcs", "B123456"),
          Map.entry("business.address.street", "rue du Fossé"),
          Map.entry("business.address.number", "7"),
          Map.entry("business.address.postcode", "4123"),
          Map.entry("business.address.locality", "Esch-sur-Alzette"),
          Map.entry("business.address.country", "LU"),
          Map.entry("contact.name", "Nora Klein"),
          Map.entry("contact.email", "nora@maison-neuve.example"),
          Map.entry("contact.phone", "+352 26 12 34"));

  @RegisterExtension final Scene scene = new Scene();

  static Stream<Arguments> walks() {
    return ALL
        ? Procedures.all().stream()
            .flatMap(
                name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)))
        : Stream.of(Arguments.of("ccss-employee-entry.xml", Language.DE));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void aGeneratedWalkFillsTheProcedureUpToItsDocument(String procedure, Language language)
      throws IOException {
    SaxonFormEngine engine = new SaxonFormEngine();
    ProcedureDefinition definition = engine.read(Procedures.read(procedure));
    WalkPlanner planner =
        new WalkPlanner(engine)
            .plan(definition, LocalDate.now(ZoneId.of("Europe/Luxembourg")), SAFE);
    assertThat(planner.coverage().missed()).as("what no walk reaches").isEmpty();
    Visitor nora =
        scene.enters(
            scene
                .portal()
                .newcomer(Newcomers.of("Nora", "Klein", Title.ADMINISTRATOR, Newcomers.business()))
                .pem());
    Opening.of(nora);
    nora.enter("/space?lang=" + language.code());
    List<Walk> walks = ALL ? planner.walks() : planner.walks().subList(0, 1);
    for (Walk walk : walks) {
      go(nora, definition, walk, language);
    }
  }

  private static void go(Visitor nora, ProcedureDefinition definition, Walk walk, Language language)
      throws IOException {
    String number = begin(nora, definition.code().value());
    new Walker(nora, number, language != Language.EN).go(walk);
    nora.enter("/space/check?n=" + number);
    Accessibility.check(nora.page());
    assertThat(nora.page().locator(".error-summary")).hasCount(0);
    nora.page().locator("main .actions button").first().click();
    nora.page().waitForURL("**/space/sign?*");
    Download document =
        nora.page().waitForDownload(() -> nora.page().locator("main a[download]").first().click());
    Path kept =
        Path.of("target", "walks", definition.code().value() + "-" + language.code() + ".pdf");
    Files.createDirectories(kept.getParent());
    document.saveAs(kept);
    assertThat(Files.size(kept)).isPositive();
  }

  private static String begin(Visitor nora, String code) {
    nora.enter("/space/procedures");
    nora.page().locator("section.offer[aria-labelledby='offer_" + code + "'] button").click();
    nora.page().waitForURL("**/space/assistant?*");
    return nora.page().url().replaceAll(".*[?&]n=([^&#]+).*", "$1");
  }
}
