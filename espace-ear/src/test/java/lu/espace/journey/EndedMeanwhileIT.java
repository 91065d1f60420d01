package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The session ends in one tab while others are at work in it. */
class EndedMeanwhileIT {

  private static final String ALL_AT_ONCE =
      """
      paths => Promise.all(paths.map(path =>
        fetch(path, { redirect: 'manual' }).then(answer => path + ' ' + answer.status)))
      """;
  private static final List<String> PATHS =
      List.of(
          "/space/account",
          "/space/",
          "/space/session",
          "/space/team",
          "/logout",
          "/space/account",
          "/space/",
          "/space/session",
          "/space/files");

  @RegisterExtension final Scene scene = new Scene();

  @RepeatedTest(6)
  void whoLogsOutInOneTabSeesNoFailureInAnother() {
    SandboxPerson person = Newcomers.of("Nora", "Neuve", Title.ADMINISTRATOR, Newcomers.business());
    Visitor nora = scene.enters(scene.portal().newcomer(person).pem());
    Opening.of(nora);
    List<?> answers = (List<?>) nora.page().evaluate(ALL_AT_ONCE, PATHS);
    assertThat(answers)
        .hasSameSizeAs(PATHS)
        .noneMatch(answer -> answer.toString().matches(".* 5.."));
    nora.faults(401, 403, 409);
    nora.enter("/space");
    assertThat(nora.heading()).hasText("Tableau de bord");
  }
}
