package lu.espace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person in front of one browser: its own cookies, its certificate in the browser, and a record
 * of everything that a page did wrong.
 */
final class Visitor implements AutoCloseable {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Portal portal;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  /** A browser without a certificate. */
  static Visitor unknown(Chromium chromium, Portal portal) {
    return new Visitor(chromium.browser(), portal, Optional.empty());
  }

  /** A browser that shows a holder's authentication certificate wherever one is asked for. */
  static Visitor as(String holder, Chromium chromium, Portal portal) {
    return new Visitor(chromium.browser(), portal, Optional.of(portal.holder(holder).auth().pem()));
  }

  /** A browser with the certificate and the key of a PEM file. */
  static Visitor with(Path pem, Chromium chromium, Portal portal) {
    return new Visitor(chromium.browser(), portal, Optional.of(pem));
  }

  private Visitor(Browser browser, Portal portal, Optional<Path> certificate) {
    this.portal = portal;
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setIgnoreHTTPSErrors(true)
            .setLocale("fr-FR")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(WIDE, 900);
    certificate.ifPresent(
        pem ->
            options.setClientCertificates(
                List.of(
                    new ClientCertificate(portal.professional().toString())
                        .setCertPath(pem)
                        .setKeyPath(pem))));
    context = browser.newContext(options);
    context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
    page = context.newPage();
    listen(page);
  }

  Page page() {
    return page;
  }

  /** A further tab of the same browser. */
  Page tab() {
    Page tab = context.newPage();
    listen(tab);
    return tab;
  }

  /** The page's main heading. */
  Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  /** Follows a link by its text. */
  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  /** Presses a button by its text. */
  void press(String button) {
    button(button).click();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The input with this label. */
  Locator field(String label) {
    return page.getByLabel(Labels.of(label));
  }

  /** Loads the page again until it shows what other people or the server itself must do first. */
  void reloadUntil(Locator shown) {
    Instant patience = Instant.now().plus(PATIENCE);
    while (!shown.isVisible()) {
      assertThat(Instant.now()).as("waiting for %s at %s", shown, page.url()).isBefore(patience);
      page.reload();
    }
  }

  /** The file that a link saves. */
  byte[] save(String link) {
    Download download = page.waitForDownload(() -> follow(link));
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  BrowserContext context() {
    return context;
  }

  /** Goes to a page of the signed-in part. */
  Page enter(String path) {
    page.navigate(portal.professional().resolve(path).toString());
    return page;
  }

  /** Goes to a public page. */
  Page visit(String path) {
    page.navigate(portal.open().resolve(path).toString());
    return page;
  }

  /** Checks the page as it is shown and keeps a picture of it, wide and narrow. */
  void look(String name) {
    Accessibility.check(page);
    picture(name, WIDE);
    page.setViewportSize(NARROW, 844);
    Accessibility.check(page);
    picture(name, NARROW);
    page.setViewportSize(WIDE, 900);
  }

  /** What went wrong in the browser since the last call, answers with one of these codes apart. */
  List<String> faults(Integer... expected) {
    Set<Integer> codes = Set.of(expected);
    List<String> found =
        faults.stream()
            .filter(fault -> codes.stream().noneMatch(code -> fault.startsWith(code + " ")))
            .filter(fault -> codes.stream().noneMatch(code -> isComplaint(fault, code)))
            .toList();
    faults.clear();
    return found;
  }

  /** The console's own line about an answer with this code. */
  private static boolean isComplaint(String fault, int code) {
    return fault.contains("Failed to load resource") && fault.contains("status of " + code);
  }

  @Override
  public void close() {
    context.close();
  }

  /** A picture of where a failed test ended. */
  void lastPicture(String name) {
    picture(name, WIDE);
  }

  private void picture(String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
  }

  private void listen(Page tab) {
    tab.onConsoleMessage(
        message -> {
          if (Set.of("error", "warning").contains(message.type())) {
            faults.add(message.type() + ": " + message.text());
          }
        });
    tab.onPageError(error -> faults.add("script: " + error));
    tab.onResponse(
        response -> {
          if (response.status() >= 400) {
            faults.add(response.status() + " " + response.url());
          }
        });
  }
}
