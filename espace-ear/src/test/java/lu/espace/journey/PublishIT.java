package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A procedure that nobody knew comes onto the running server, and goes again. */
class PublishIT {

  private static final String TITLE = "Engager un étudiant pendant les vacances";
  private static final String OPERATOR = "ana-lopes";
  private static final String OPERATOR_SSN = "10800000000000000202";
  private static final String CLAIRE = "claire-schmit";
  private static final String CLAIRE_SSN = "10800000000000000101";

  @RegisterExtension final Scene scene = new Scene();

  private LiveServer server;

  @BeforeEach
  void anaIsAnOperator() {
    server = new LiveServer(scene.portal());
    server.set("espace.operators", OPERATOR_SSN);
  }

  @AfterEach
  void nobodyIsAnOperator() {
    server.set("espace.operators", "");
  }

  @Test
  void aProcedureIsPublishedFoundByAMisspeltSearchFilledSignedSentAndWithdrawn() {
    Visitor ana = scene.enters(OPERATOR);
    put(ana, definition());
    assertThat(ana.heading()).hasText(TITLE);
    assertThat(ana.page().locator(".ui-datepicker-trigger[aria-label]")).hasCount(2);
    ana.look("90-proposal");
    tryIt(ana);
    publish(ana);
    Visitor claire = scene.enters(CLAIRE);
    find(claire);
    Filing filing = fill(claire).prepare();
    filing.toSigningServer().sign();
    assertThat(filing.state()).containsText("Signé, à envoyer");
    filing.sent();
    withdraw(ana);
    claire.visit("/procedure?code=student-job");
    assertThat(claire.page().locator("main")).containsText("L’institution l’a retirée le");
    claire.look("97-withdrawn");
  }

  @Test
  void whatIsWrongIsSaidWithItsPlaceAndNothingIsKept() {
    Visitor ana = scene.enters(OPERATOR);
    put(ana, definition().replace("xs:date(../begin)\">", "xs:date(../start)\">"));
    Locator faults = ana.page().locator("#faults");
    assertThat(faults).containsText("Ligne 60");
    assertThat(faults).containsText("À cet endroit, l’instance n’a pas d’élément « start »");
    ana.look("98-refused");
    put(ana, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
    assertThat(faults).containsText("Un type de document (<!DOCTYPE) n’est pas permis");
    put(ana, definition().replace("<title", "<!--" + "x".repeat(1_100_000) + "--><title"));
    assertThat(faults).containsText("dépasse un mégaoctet");
  }

  @Test
  void nobodyElseGetsThesePages() {
    Visitor claire = scene.enters(CLAIRE);
    for (String page : new String[] {"procedures", "procedure?code=adem-vacancy", "definitions"}) {
      claire.enter("/operator/" + page);
      assertThat(claire.heading()).hasText("Cette page n’existe pas");
    }
    assertThat(claire.faults(404)).isEmpty();
  }

  private static void put(Visitor ana, String document) {
    ana.enter("/operator/procedures");
    ana.field("Fichier (XML)")
        .setInputFiles(
            new FilePayload(
                "definition.xml", "text/xml", document.getBytes(StandardCharsets.UTF_8)));
    ana.press("Vérifier la définition");
  }

  private static void tryIt(Visitor ana) {
    ana.follow("Essayer l’assistant");
    assertThat(ana.page().locator("h2.step-title")).hasText("Qui travaille ?");
    assertThat(ana.field("Employeur")).hasValue("Exemple S.à r.l.");
    ana.field("Nom de l’étudiant").fill("Nora Weis");
    ana.look("91-try");
    ana.press("Continuer");
    assertThat(ana.page().locator("h2.step-title")).hasText("Le travail");
    ana.press("Continuer");
    assertThat(ana.page().locator("#a .error-summary")).containsText("Premier jour");
    ana.look("92-try-errors");
    String address = ana.page().url().replaceAll(".*[?&]id=(\\d+).*", "/operator/preview?id=$1");
    byte[] pdf =
        ana.context().request().get(ana.page().url().replaceAll("/operator/.*", address)).body();
    assertThat(text(pdf)).contains("Nora Weis", "Exemple S.à r.l.", "APERÇU");
    ana.follow("Terminer l’essai");
  }

  private static void publish(Visitor ana) {
    ana.press("Publier");
    assertThat(ana.page().locator(".notice-success")).containsText("est publiée");
    ana.look("93-published");
  }

  /** From the public pages, as somebody who types in a hurry. */
  private static void find(Visitor claire) {
    Opening.of(claire);
    claire.visit("/procedures");
    claire.field("Que voulez-vous faire ?").fill("etudient vacanses");
    claire.press("Chercher");
    assertThat(claire.page().locator(".cards h3").first()).hasText(TITLE);
    claire.look("94-found");
    claire.follow(TITLE);
    assertThat(claire.heading()).hasText(TITLE);
    assertThat(claire.page().locator(".summary")).containsText("effacées après deux ans");
    claire.look("95-procedure");
    claire.follow("Commencer la démarche");
    assertThat(claire.heading()).hasText(TITLE);
    claire.look("96-procedure-inside");
    claire.page().locator("#offer button").click();
  }

  private static Filing fill(Visitor claire) {
    Assistant assistant = new Assistant(claire.page());
    assistant.at("Qui travaille ?");
    Filing filing = Filing.open(claire, CLAIRE_SSN);
    assistant.type("Nom de l’étudiant", "Nora Weis").goOn("Le travail");
    assistant.type("Premier jour", "01.07.2027").type("Dernier jour", "31.07.2027");
    assertThat(claire.page().locator(".calculated")).hasText("31");
    assistant.type("Salaire par heure", "12,50").press("Continuer");
    assertThat(claire.heading()).hasText("Vérifier vos réponses");
    return filing;
  }

  private static void withdraw(Visitor ana) {
    ana.enter("/operator/procedure?code=student-job");
    ana.press("Retirer la démarche");
    ana.page().locator(".ui-confirmdialog-yes").click();
    assertThat(ana.page().locator("#messages")).containsText("Elle est retirée");
  }

  private static String definition() {
    try (InputStream in = PublishIT.class.getResourceAsStream("student-job.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
