package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is typed into a draft is never lost, and never overwritten by somebody who has not seen it.
 */
class DraftIT {

  private static final String JEAN = "jean-muller";
  private static final String TITLE = "Intitulé du poste";
  private static final String TASKS = "Description des tâches";
  private static final String POSITIONS = "Nombre de postes identiques";
  private static final int A_SECOND = 1_000;

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void whatIsTypedIsSentWithinASecondOfTheLastKey() {
    Visitor jean = scene.enters(JEAN);
    Page page = post(jean, begin(jean));
    page.waitForRequest(
        request -> request.method().equals("POST") && request.url().contains("/assistant"),
        new Page.WaitForRequestOptions().setTimeout(A_SECOND),
        () -> field(page, TITLE).fill("Boulangère"));
    new Assistant(page).awaitSaved();
    page.reload();
    assertThat(field(page, TITLE)).hasValue("Boulangère");
  }

  @Test
  void ofTwoBrowsersInOneFieldTheLaterOneIsShownWhatTheOtherWroteAndChooses() {
    Visitor here = scene.enters(JEAN);
    Filing file = begin(here);
    Page one = post(here, file);
    Page two = post(scene.enters(JEAN), file);
    new Assistant(one).type(TITLE, "Boulangère");
    field(two, TITLE).fill("Pâtissière");
    assertThat(two.locator(".conflict")).containsText("Boulangère");
    assertThat(two.locator(".conflict")).containsText("Jean Muller a changé cette réponse");
    assertThat(field(two, TITLE)).hasValue("Pâtissière");
    Accessibility.check(two);
    two.locator("[data-keep=mine]").click();
    assertThat(two.locator(".conflict")).hasCount(0);
    one.reload();
    assertThat(field(one, TITLE)).hasValue("Pâtissière");

    new Assistant(one).type(POSITIONS, "2");
    field(two, POSITIONS).fill("3");
    two.locator("[data-keep=theirs]").click();
    assertThat(two.locator(".conflict")).hasCount(0);
    assertThat(field(two, POSITIONS)).hasValue("2");
    one.reload();
    assertThat(field(one, POSITIONS)).hasValue("2");
  }

  @Test
  void aStepWithAnAnswerThatIsStillToBeChosenIsNotLeft() {
    Visitor here = scene.enters(JEAN);
    Filing file = begin(here);
    Page one = post(here, file);
    Visitor there = scene.enters(JEAN);
    Page two = post(there, file);
    new Assistant(one).type(TITLE, "Boulangère");
    field(two, TITLE).fill("Pâtissière");
    assertThat(two.locator(".conflict")).isVisible();
    there.press("Continuer");
    assertThat(two.locator("[data-keep=mine]")).isFocused();
    assertThat(two.locator("h2.step-title")).hasText(Vacancy.POST);
    two.locator("[data-keep=theirs]").click();
    assertThat(two.locator("form#a:not(.is-saving)")).isVisible();
  }

  @Test
  void changesAreTakenBackAfterALoginOnAnotherComputerAndMadeAgain() {
    Visitor here = scene.enters(JEAN);
    Filing file = begin(here);
    Page one = post(here, file);
    new Assistant(one).type(TITLE, "Boulangère").type(POSITIONS, "4");
    Visitor there = scene.enters(JEAN);
    Page two = post(there, file);
    there.press("Annuler");
    assertThat(field(two, POSITIONS)).not().hasValue("4");
    assertThat(two.locator("[data-moved]")).containsText(POSITIONS);
    there.press("Annuler");
    assertThat(field(two, TITLE)).hasValue("");
    there.press("Rétablir");
    assertThat(field(two, TITLE)).hasValue("Boulangère");
    two.locator("h2.step-title").click();
    two.keyboard().press("Control+y");
    assertThat(field(two, POSITIONS)).hasValue("4");
    assertThat(there.button("Rétablir")).isDisabled();
  }

  @Test
  void aChangeOnAnotherStepIsTakenBackWhereItWas() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean);
    new Assistant(post(jean, file)).type(TITLE, "Boulangère");
    Page page = jean.enter("/space/assistant?n=" + file.number() + "&step=contract");
    jean.press("Annuler");
    new Assistant(page).at(Vacancy.POST);
    assertThat(field(page, TITLE)).hasValue("");
  }

  @Test
  void whatIsTypedWithoutANetworkIsSaidToBeUnsavedAndSavedWhenItIsBack() {
    Visitor jean = scene.enters(JEAN);
    Page page = post(jean, begin(jean));
    jean.context().setOffline(true);
    field(page, TITLE).fill("Tapé sans réseau");
    assertThat(page.locator(".failed.is-shown")).containsText("n’a pas encore pu être enregistrée");
    field(page, TASKS).fill("Et encore une réponse, toujours sans réseau.");
    Accessibility.check(page);
    jean.context().setOffline(false);
    assertThat(page.locator(".failed.is-shown")).hasCount(0);
    assertThat(page.locator("form#a:not(.is-saving)")).isVisible();
    page.reload();
    assertThat(field(page, TITLE)).hasValue("Tapé sans réseau");
    assertThat(field(page, TASKS)).hasValue("Et encore une réponse, toujours sans réseau.");
    jean.faults();
  }

  @Test
  void whatIsNotSavedYetSurvivesAReloadAndLeavesNothingInTheBrowserAfterwards() {
    Visitor jean = scene.enters(JEAN);
    Page page = post(jean, begin(jean));
    page.onDialog(Dialog::accept);
    jean.context().setOffline(true);
    field(page, TITLE).fill("Tapé avant le rechargement");
    jean.context().setOffline(false);
    page.reload();
    assertThat(field(page, TITLE)).hasValue("Tapé avant le rechargement");
    new Assistant(page).awaitSaved();
    assertThat(page.evaluate("Object.keys(sessionStorage).join()").toString())
        .doesNotContain("espace.unsaved");
    page.reload();
    assertThat(field(page, TITLE)).hasValue("Tapé avant le rechargement");
    jean.faults();
  }

  @Test
  void whatIsTypedWhileTheServerIsKilledIsThereAfterItsStart() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean);
    Page page = post(jean, file);
    Assistant assistant = new Assistant(page);
    assistant.type(TITLE, "Boulangère");
    scene.portal().server().kill();
    field(page, TASKS).fill("Pétrir, façonner et cuire le pain de nuit, à trois.");
    assertThat(page.locator(".failed.is-shown")).isVisible();
    scene.portal().server().start();
    Locator again = page.locator("#session-over [data-again]");
    assertThat(again).isVisible();
    again.click();
    assertThat(page.locator("#session-over")).isHidden();
    assistant.awaitSaved();
    page.reload();
    assertThat(field(page, TITLE)).hasValue("Boulangère");
    assertThat(field(page, TASKS)).hasValue("Pétrir, façonner et cuire le pain de nuit, à trois.");
    jean.faults();
  }

  @Test
  void nothingIsPreparedThatChangedWhileItWasRead() {
    Visitor here = scene.enters(JEAN);
    Filing file = begin(here).fill();
    Page two = post(scene.enters(JEAN), file);
    new Assistant(two).type(TITLE, "Tout autre chose");
    here.press("Préparer le document à signer");
    assertThat(here.page().locator("#messages"))
        .containsText("a été modifiée pendant que vous relisiez");
    assertThat(here.page().locator("main")).containsText("Tout autre chose");
    file.prepare();
  }

  private Filing begin(Visitor jean) {
    return Filing.begin(jean, scene.portal().holder(JEAN).person().ssn());
  }

  private static Page post(Visitor visitor, Filing file) {
    Page page = visitor.enter("/space/assistant?n=" + file.number() + "&step=post");
    new Assistant(page).at(Vacancy.POST);
    return page;
  }

  private static Locator field(Page page, String label) {
    return new Assistant(page).field(label);
  }
}
