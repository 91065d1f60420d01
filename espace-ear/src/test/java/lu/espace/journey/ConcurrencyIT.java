package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Organisation;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two at the same moment, or one person twice. */
class ConcurrencyIT {

  private static final String JEAN = "jean-muller";
  private static final String SENT = "Dossier envoyé";
  private static final String RECEIVED = "Dossier reçu par l’administration";

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void ofTwoWhoOpenTheSameEspaceAtOnceOneWinsAndTheOtherIsToldWhomToAsk() {
    Organisation business = Newcomers.business();
    Visitor eva = administrator("Eva", business);
    Visitor leo = administrator("Leo", business);
    Together together = new Together();
    for (Visitor visitor : List.of(eva, leo)) {
      visitor.enter("/space");
      Opening opening = new Opening(visitor);
      opening.begin();
      opening.fill();
      opening.accept();
      together.hold(visitor.page());
      opening.open();
    }
    together.release();
    Visitor winner = winner(eva, leo);
    Visitor loser = winner == eva ? leo : eva;
    assertThat(winner.heading()).hasText("Tableau de bord");
    String administrator = winner == eva ? "Eva Neuve" : "Leo Neuve";
    assertThat(loser.page().locator(".error-summary"))
        .containsText("L’entreprise a déjà son eSpace. Demandez l’accès à : " + administrator);
    loser.look("70-espace-exists");
    loser.enter("/space");
    assertThat(loser.page().locator(".people")).hasText(administrator);
  }

  private Visitor administrator(String given, Organisation business) {
    SandboxPerson person = Newcomers.of(given, "Neuve", Title.ADMINISTRATOR, business);
    return scene.enters(scene.portal().newcomer(person).pem());
  }

  /** Whoever of the two got the dashboard. */
  private static Visitor winner(Visitor one, Visitor other) {
    for (Visitor visitor : List.of(one, other)) {
      assertThat(visitor.page().locator(".error-summary, .begin")).isVisible();
    }
    return one.page().locator(".begin").isVisible() ? one : other;
  }

  @Test
  void theSameHolderWhoOpensTwiceAtOnceFindsTheEspaceOpenInBothWindows() {
    Visitor eva = administrator("Eva", Newcomers.business());
    eva.enter("/space");
    Opening opening = new Opening(eva);
    opening.begin();
    opening.fill();
    opening.accept();
    eva.button("Ouvrir l’eSpace").dblclick();
    assertThat(eva.heading()).hasText("Tableau de bord");
    assertThat(eva.page().locator(".error-summary")).hasCount(0);
  }

  @Test
  void twoWhoSendTheSameFileAtOnceMakeOneSubmission() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean).signed();
    Visitor elsewhere = scene.enters(JEAN);
    elsewhere.enter("/space/file?n=" + file.number());
    Together together = new Together();
    for (Visitor visitor : List.of(jean, elsewhere)) {
      visitor.press("Envoyer à ADEM");
      together.hold(visitor.page());
      visitor.press("Oui, envoyer");
    }
    together.release();
    for (Visitor visitor : List.of(jean, elsewhere)) {
      assertThat(visitor.page().locator("#messages")).containsText("Votre dossier est envoyé");
      assertThat(visitor.page().locator(".error-summary")).hasCount(0);
    }
    assertArrivedOnce(file);
  }

  @Test
  void aDoubleClickSendsOnce() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean).signed();
    file.askToSend();
    jean.button("Oui, envoyer").dblclick();
    assertThat(jean.page().locator("#messages")).containsText("Votre dossier est envoyé");
    assertArrivedOnce(file);
  }

  @Test
  void theBackButtonAfterSendingSendsNothingAndLeadsToTheFile() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean).signed().sent();
    for (String before : List.of("sign", "check", "assistant")) {
      jean.enter("/space/" + before + "?n=" + file.number());
      assertThat(jean.page()).hasURL(Pattern.compile(".*/space/file\\?n=.*"));
      assertThat(jean.button("Envoyer à ADEM")).hasCount(0);
    }
    jean.page().goBack();
    jean.page().goBack();
    assertThat(jean.button("Signer avec le serveur de signature")).hasCount(0);
    assertArrivedOnce(file);
  }

  @Test
  void aPageThatWasOpenBeforeTheSendingSaysThatTheFileIsSent() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean).signed();
    Page old = jean.tab();
    old.navigate(jean.page().url());
    file.sent();
    old.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer à ADEM")).click();
    old.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Oui, envoyer")).click();
    assertThat(old.locator("#messages")).containsText("Votre dossier est envoyé");
    assertArrivedOnce(file);
  }

  @Test
  void whatIsTypedInTwoTabsOfOneDraftIsAllKept() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean);
    String post = "/space/assistant?n=" + file.number() + "&step=post";
    Assistant here = new Assistant(jean.enter(post));
    Page tab = jean.tab();
    tab.navigate(jean.page().url());
    Assistant there = new Assistant(tab);
    here.type("Intitulé du poste", "Boulangère");
    there.type("Nombre de postes identiques", "3");
    here.type("Description des tâches", "Pétrir, façonner et cuire le pain de nuit, à trois.");
    jean.page().reload();
    assertThat(here.field("Intitulé du poste")).hasValue("Boulangère");
    assertThat(here.field("Nombre de postes identiques")).hasValue("3");
    tab.reload();
    assertThat(there.field("Description des tâches"))
        .hasValue("Pétrir, façonner et cuire le pain de nuit, à trois.");
  }

  @Test
  void aRowThatWasRemovedInAnotherTabIsNotOverwritten() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean);
    Assistant here =
        new Assistant(jean.enter("/space/assistant?n=" + file.number() + "&step=profile"));
    here.pick("Langue 1", "Langue", "Français").press("Ajouter une langue");
    here.pick("Langue 2", "Langue", "Allemand");
    Page tab = jean.tab();
    tab.navigate(jean.page().url());
    Assistant there = new Assistant(tab);
    here.press("Supprimer Langue 1");
    jean.page()
        .getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON)
        .getByText("Supprimer")
        .click();
    assertThat(here.field("Langue 1", "Langue")).hasValue("de");
    there.field("Langue 1", "Langue").selectOption("Portugais");
    assertThat(tab.locator(".failed")).containsText("ont été supprimées dans une autre fenêtre");
    jean.page().reload();
    assertThat(here.field("Langue 1", "Langue")).hasValue("de");
  }

  private Filing begin(Visitor jean) {
    return Filing.begin(jean, scene.portal().holder(JEAN).person().ssn());
  }

  /** The file lies at its desk, and everything that must happen once has happened once. */
  private void assertArrivedOnce(Filing file) {
    file.look().awaitDelivered();
    assertThat(file.events(SENT)).hasCount(1);
    assertThat(file.events(RECEIVED)).hasCount(1);
    Visitor paul = scene.enters("paul-agent-adem");
    paul.enter("/desk");
    assertThat(paul.page().locator("a[href='/desk/file?n=" + file.number() + "']")).hasCount(1);
  }
}
