package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The assistant as a person uses it: by what stands beside each field, in French. */
final class Assistant {

  private static final Pattern SAVED = Pattern.compile("Enregistré à \\d\\d:\\d\\d:\\d\\d");

  private final Page page;

  Assistant(Page page) {
    this.page = page;
  }

  /** Types into a field and waits until the page says that it is saved. */
  Assistant type(String label, String text) {
    return type(page.locator("#a"), label, text);
  }

  /** Types into a field of a group or a row. */
  Assistant type(String group, String label, String text) {
    return type(group(group), label, text);
  }

  private Assistant type(Locator part, String label, String text) {
    field(part, label).fill(text);
    return awaitSaved();
  }

  /** Chooses one of the answers that stand side by side. */
  Assistant choose(String question, String answer) {
    group(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
    return awaitSaved();
  }

  /** Chooses one of the answers of a question in a row. */
  Assistant choose(String row, String question, String answer) {
    group(row)
        .getByRole(AriaRole.GROUP, named(question))
        .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
        .check();
    return awaitSaved();
  }

  /** Chooses from a menu. */
  Assistant pick(String label, String option) {
    field(page.locator("#a"), label).selectOption(option);
    return awaitSaved();
  }

  /** Chooses from a menu of a group or a row. */
  Assistant pick(String group, String label, String option) {
    field(group(group), label).selectOption(option);
    return awaitSaved();
  }

  /** The field with this label, whether it must be answered or not. */
  Locator field(String label) {
    return field(page.locator("#a"), label);
  }

  Locator field(String group, String label) {
    return field(group(group), label);
  }

  private static Locator field(Locator part, String label) {
    return part.getByLabel(Labels.of(label));
  }

  /** What stands together under a heading, a question or the title of a row. */
  Locator group(String title) {
    return page.getByRole(
        AriaRole.GROUP, new Page.GetByRoleOptions().setName(title).setExact(true));
  }

  Assistant awaitSaved() {
    assertThat(page.locator("form#a:not(.is-saving)")).isVisible();
    assertThat(page.locator("form#a .saved").getByRole(AriaRole.STATUS)).hasText(SAVED);
    return this;
  }

  /** On to the next step. */
  Assistant goOn(String nextTitle) {
    press("Continuer");
    return at(nextTitle);
  }

  Assistant press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  /** Waits for the step of this title. */
  Assistant at(String title) {
    assertThat(page.locator("h2.step-title")).hasText(title);
    return this;
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
