package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before the first answer, and help with the answers: rehearsal, copy, places, a phone. */
class ReadyIT {

  private static final String JEAN = "jean-muller";
  private static final String VACANCY = "/space/ready?code=adem-vacancy";
  private static final int PHONE = 390;

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void theRehearsalTellsWhatIsNeededAndLeadsToTheDraftThatThereIs() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean);
    Page page = jean.enter(VACANCY);
    assertThat(page.locator("main")).containsText("Valable jusqu’au");
    assertThat(page.locator("main")).containsText("Vous en avez le droit");
    assertThat(page.locator("main")).containsText("À avoir sous la main");
    jean.look("ready");
    page.locator("a[href='/space/assistant?n=" + file.number() + "']").click();
    new Assistant(page).at(Vacancy.POST);
  }

  @Test
  void theAnswersOfAFileThatWasSentAreInTheNewDraft() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean).signed().sent();
    Page page = jean.enter(VACANCY);
    jean.press("Copier les réponses " + file.number());
    assertThat(page.locator("[id='ready:report']")).containsText("réponses reprises");
    jean.look("copied");
    jean.follow("Continuer dans le formulaire");
    Assistant assistant = new Assistant(page).at(Vacancy.EMPLOYER);
    assistant.goOn(Vacancy.POST);
    assertThat(assistant.field("Intitulé du poste")).hasValue("Menuisier poseur (m/f)");
  }

  @Test
  void aPostcodeFindsItsLocalityByKeyboard() {
    Visitor jean = scene.enters(JEAN);
    Page page = jean.enter("/space/assistant?n=" + begin(jean).number() + "&step=employer");
    Assistant assistant = new Assistant(page);
    Locator postcode = assistant.field("Code postal");
    postcode.fill("");
    postcode.pressSequentially("4170");
    Locator place = page.locator("#places li").first();
    assertThat(place).containsText("L-4170 Esch-sur-Alzette");
    Accessibility.check(page);
    page.keyboard().press("ArrowDown");
    assertThat(place).hasAttribute("aria-selected", "true");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
    assertThat(assistant.field("Localité")).hasValue("Esch-sur-Alzette");
    assistant.awaitSaved();
    Locator locality = assistant.field("Localité");
    locality.fill("");
    locality.pressSequentially("beldange");
    assertThat(page.locator("#places li")).hasCount(0);
    locality.fill("");
    locality.pressSequentially("wilwerw");
    page.locator("#places li").first().click();
    assertThat(locality).hasValue("Wilwerwiltz");
    assistant.awaitSaved();
    page.reload();
    assertThat(locality).hasValue("Wilwerwiltz");
  }

  @Test
  void onAPhoneAStepIsAnsweredOneDecisionAtATime() {
    Visitor jean = scene.enters(JEAN);
    Filing file = begin(jean);
    Page page = jean.page();
    page.setViewportSize(PHONE, 844);
    jean.enter("/space/assistant?n=" + file.number() + "&step=post");
    Assistant assistant = new Assistant(page);
    assertThat(assistant.field("Intitulé du poste")).isVisible();
    assertThat(assistant.field("Description des tâches")).isHidden();
    assertThat(jean.button("Continuer")).isHidden();
    Accessibility.check(page);
    assistant.type("Intitulé du poste", "Boulangère").press("Question suivante");
    assertThat(assistant.field("Description des tâches")).isFocused();
    assistant.press("Question précédente");
    assertThat(assistant.field("Intitulé du poste")).isFocused();
    assistant.press("Voir toute l’étape");
    assertThat(assistant.field("Description des tâches")).isVisible();
    assistant.press("Une question à la fois");
    assertThat(assistant.field("Description des tâches")).isHidden();
    page.setViewportSize(1280, 900);
    assertThat(assistant.field("Description des tâches")).isVisible();
  }

  private Filing begin(Visitor jean) {
    return Filing.begin(jean, scene.portal().holder(JEAN).person().ssn());
  }
}
