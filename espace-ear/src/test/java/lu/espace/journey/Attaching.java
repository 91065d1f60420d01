package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** The place for files on the last step of the vacancy, as a person uses it. */
final class Attaching {

  static final String CHECKED = "Contrôlé, sans virus";
  static final String HARMFUL = "Dangereux";

  private final Page page;

  Attaching(Page page) {
    this.page = page;
    assertThat(input()).isVisible();
  }

  Locator input() {
    return page.locator("#i_documents");
  }

  Attaching choose(FilePayload... files) {
    input().setInputFiles(files);
    return this;
  }

  Attaching choose(Path file) {
    input().setInputFiles(file);
    return this;
  }

  /** What is attached. */
  Locator attached() {
    return page.locator("ul.attached > li");
  }

  Locator attached(String name) {
    return attached().filter(new Locator.FilterOptions().setHasText(name));
  }

  /** What is on its way, or refused. */
  Locator uploads() {
    return page.locator("#u_documents > li");
  }

  /** Waits until the file is refused, says why, and takes the message away. */
  String refusal() {
    Locator message = page.locator("#u_documents .is-refused .field-error");
    assertThat(message).isVisible();
    String text = message.innerText();
    page.locator("#u_documents .is-refused button").click();
    assertThat(uploads()).hasCount(0);
    return text;
  }

  void remove(String name) {
    attached(name).locator("button").click();
    page.locator(".ui-confirmdialog-yes:visible").click();
    assertThat(attached(name)).hasCount(0);
  }
}
