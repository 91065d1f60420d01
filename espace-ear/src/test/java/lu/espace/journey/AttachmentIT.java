package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import lu.espace.sandbox.scanner.SandboxScanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attached files from the chooser to the institution's desk, with a real scanner. */
class AttachmentIT {

  private static final String JEAN = "jean-muller";
  private static final Path FOLDER = Path.of("target", "handed-in");

  @RegisterExtension final Scene scene = new Scene();

  private Visitor jean;
  private Filing file;

  @BeforeAll
  static void installScanner() {
    SandboxScanner.install();
  }

  private Attaching begin() {
    jean = scene.enters(JEAN);
    file = Filing.begin(jean, scene.portal().holder(JEAN).person().ssn());
    return open();
  }

  private Attaching open() {
    return new Attaching(jean.enter("/space/assistant?n=" + file.number() + "&step=publication"));
  }

  @Test
  void eachUnfitFileIsRefusedWithItsReason() {
    Attaching place = begin();
    assertThat(place.choose(HandedIn.text("vide.txt", "")).refusal()).contains("vide.txt est vide");
    assertThat(place.choose(HandedIn.program("facture.pdf")).refusal())
        .contains("se termine par .pdf, mais son contenu est autre chose");
    assertThat(place.choose(HandedIn.megabytes(FOLDER, "trop.pdf", 51)).refusal())
        .contains("trop.pdf est trop grand")
        .contains("51 Mo, la limite est de 50 Mo");
    assertThat(place.choose(HandedIn.withPassword("secret.pdf")).refusal())
        .contains("secret.pdf est protégé par un mot de passe");
    assertThat(place.choose(HandedIn.withScript("script.pdf")).refusal())
        .contains("script.pdf contient des scripts");
    place.choose(HandedIn.pdf("epais.pdf", 10_000));
    jean.look("95-attachment-refusing");
    assertThat(place.refusal()).contains("epais.pdf a trop de pages");
    assertThat(place.attached()).hasCount(0);
    assertThat(jean.faults(422)).isEmpty();
  }

  @Test
  void aHostileNameIsOnlyText() {
    Attaching place = begin();
    FilePayload hostile = HandedIn.pdf("<img src=x onerror=alert(1)>\u202efdp..exe.pdf", 1);
    place.choose(hostile);
    assertThat(place.attached("_img src=x onerror=alert(1)_fdp..exe.pdf")).hasCount(1);
    assertThat(jean.page().locator("img[src=x]")).hasCount(0);
  }

  @Test
  void somethingHarmfulIsFoundSaidAndRemoved() {
    Attaching place = begin();
    place.choose(HandedIn.text("eicar.txt", SandboxScanner.EICAR), HandedIn.pdf("plan.pdf", 1));
    assertThat(place.attached("eicar.txt")).containsText(Attaching.HARMFUL);
    assertThat(place.attached("plan.pdf")).containsText(Attaching.CHECKED);
    assertThat(jean.page().locator("#a .field-error"))
        .hasText("L’antivirus a trouvé un contenu dangereux dans eicar.txt. Supprimez le fichier.");
    jean.look("96-attachment-harmful");
    place.remove("eicar.txt");
    assertThat(jean.page().locator("#a .field-error")).hasCount(0);
  }

  @Test
  void aLostConnectionCostsOnePart() {
    Attaching place = begin();
    AtomicInteger parts = new AtomicInteger();
    jean.page()
        .route(
            "**/space/attachment*",
            route -> {
              boolean part = "PATCH".equals(route.request().method());
              int sent = part ? parts.incrementAndGet() : parts.get();
              if (part && (sent == 2 || sent == 3)) {
                route.abort("connectionreset");
              } else {
                route.resume();
              }
            });
    FilePayload letters = HandedIn.letters("longue.txt", 9_000_000);
    place.choose(letters);
    assertThat(place.attached("longue.txt")).containsText(Attaching.CHECKED);
    assertThat(parts.get()).isEqualTo(5 + 2);
    assertThat(saved("longue.txt")).isEqualTo(letters.buffer);
    assertThat(jean.faults()).allMatch(fault -> fault.contains("ERR_CONNECTION_RESET"));
  }

  @Test
  void theInstitutionGetsTheFilesBesideTheSignedFiling() throws Exception {
    Attaching place = begin();
    FilePayload plan = HandedIn.pdf("plan d’accès.pdf", 3);
    place.choose(plan);
    assertThat(place.attached("plan d’accès.pdf")).containsText(Attaching.CHECKED);
    jean.look("97-attachment-attached");
    jean.enter("/space/assistant?n=" + file.number() + "&step=employer");
    file.fill();
    assertThat(jean.page().locator("main")).containsText("plan d’accès.pdf");
    assertThat(jean.page().locator("main")).containsText("SHA-256");
    jean.look("98-attachment-check");
    file.prepare();
    assertThat(SignedPdf.of(jean.save("Enregistrer le PDF")).text()).contains("plan d’accès.pdf");
    file.toSigningServer().sign();
    file.sent();
    Visitor paul = scene.enters("paul-agent-adem");
    paul.enter("/desk/file?n=" + file.number());
    assertThat(paul.save("plan d’accès.pdf")).isEqualTo(plan.buffer);
    paul.look("99-attachment-desk");
  }

  private byte[] saved(String name) {
    Download download =
        jean.page()
            .waitForDownload(() -> jean.page().locator("a.attached-name", has(name)).click());
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Page.LocatorOptions has(String name) {
    return new Page.LocatorOptions().setHasText(name);
  }
}
