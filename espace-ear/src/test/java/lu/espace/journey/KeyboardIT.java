package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One step of the form without a mouse: every part can be reached, is seen, and works. */
class KeyboardIT {

  private static final int MOST_STEPS = 60;

  @RegisterExtension final Scene scene = new Scene();

  private Page page;

  @Test
  void aStepOfTheFormCanBeAnsweredByKeyboardAlone() {
    Visitor jean = scene.enters("jean-muller");
    Filing file = Filing.begin(jean, "");
    page = jean.enter("/space/assistant?n=" + file.number() + "&step=post");
    Assistant assistant = new Assistant(page);

    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Aller au contenu");
    page.keyboard().press("Enter");
    tabTo(assistant.field("Intitulé du poste"));
    page.keyboard().type("Boulangère");
    tabTo(assistant.field("Description des tâches"));
    page.keyboard().type("Pétrir, façonner et cuire le pain de nuit, à trois.");
    tabTo(assistant.group("Pourquoi ce poste est-il vacant ?").locator("input").first());
    page.keyboard().press("Space");
    page.keyboard().press("ArrowDown");
    assistant.awaitSaved();
    assertThat(assistant.group("Pourquoi ce poste est-il vacant ?").getByLabel("Remplacement"))
        .isChecked();
    tabTo(assistant.field("Entrée en service prévue le"));
    page.keyboard().type(Vacancy.inDays(60));
    tabTo(jean.button("Continuer"));
    page.keyboard().press("Enter");
    assistant.at(Vacancy.CONTRACT);
    tabTo(jean.button("Continuer"));
    page.keyboard().press("Enter");
    Locator summary = page.locator(".error-summary");
    assertThat(summary).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(assistant.group("Type de contrat").locator("input").first()).isFocused();
  }

  /** Presses Tab until the part has the focus; at each stop the focus can be seen. */
  private void tabTo(Locator part) {
    for (int step = 0; step < MOST_STEPS; step++) {
      page.keyboard().press("Tab");
      Object style =
          page.locator(":focus")
              .evaluate(
                  "e => { const s = getComputedStyle(e); return s.outlineStyle + ' ' + s.outlineWidth"
                      + " + ' ' + s.boxShadow; }");
      assertThat(style.toString())
          .as("focus at " + page.locator(":focus"))
          .isNotEqualTo("none 0px none");
      if ((boolean) part.evaluate("e => e === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("never reached by Tab: " + part);
  }
}
