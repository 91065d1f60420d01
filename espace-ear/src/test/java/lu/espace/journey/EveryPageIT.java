package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page behind the navigation, opened by an administrator and looked at. */
class EveryPageIT {

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void everyPageOfTheSpaceOpens() {
    Visitor nora =
        scene.enters(
            scene
                .portal()
                .newcomer(Newcomers.of("Nora", "Weis", Title.ADMINISTRATOR, Newcomers.business()))
                .pem());
    Opening.of(nora);
    opens(nora, "team", "Mon équipe");
    opens(nora, "certificates", "Certificats de l’équipe");
    opens(nora, "requests", "Demandes d’accès");
    opens(nora, "mandates", "Mandats");
    opens(nora, "files", "Mes dossiers");
    opens(nora, "procedures", "Démarches");
    opens(nora, "information", "Mes données");
  }

  private static void opens(Visitor visitor, String page, String heading) {
    visitor.enter("/space/" + page);
    assertThat(visitor.heading()).hasText(heading);
    visitor.look("page-" + page);
  }
}
