package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions as their holder meets them: ended elsewhere, running out, in tabs, mixed up. */
class SessionsIT {

  private static final int IDLE_SECONDS = 60;
  private static final int WARNING_SECONDS = 25;
  private static final int PATIENCE_MILLIS = 150_000;

  private static Portal portal;
  private static Chromium chromium;
  private static LiveServer server;

  @BeforeAll
  static void start() {
    portal = Portal.started();
    chromium = Chromium.launch();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    server = new LiveServer(portal);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @AfterEach
  void asDelivered() {
    times(1800, 120);
  }

  @Test
  void aSessionEndedFromAnotherBrowserIsRefusedAtItsNextClick() {
    Path certificate = newcomer("Tom", "Keller");
    try (Visitor here = patient(Visitor.with(certificate, chromium, portal));
        Visitor there = patient(Visitor.with(certificate, chromium, portal))) {
      there.enter("/space");
      here.enter("/space/account");
      Page account = here.page();
      assertThat(account.locator("#s li")).hasCount(2);
      assertThat(account.locator("#s li").first()).containsText("Cette session");
      here.look("account");
      account.locator("#s li button").click();
      assertThat(account.locator("#messages")).containsText("La session est terminée.");
      assertThat(account.locator("#s li")).hasCount(1);
      there.page().reload();
      assertThat(there.page().locator("h1")).hasText("Cette session a été terminée");
      there.look("session-ended");
      there.page().locator("main a.button").first().click();
      assertThat(there.page().locator(".account-name")).hasText("Tom Keller");
      assertThat(here.faults()).isEmpty();
      assertThat(there.faults(403)).isEmpty();
    }
  }

  @Test
  void theWarningComesInAllTabsAndGoesByOneKey() {
    times(IDLE_SECONDS, WARNING_SECONDS);
    try (Visitor visitor = visitor("ana-lopes")) {
      Page first = visitor.enter("/space/account");
      Page second = visitor.tab();
      second.navigate(portal.professional().resolve("/space/account").toString());
      assertThat(warning(first)).isVisible();
      assertThat(warning(second)).isVisible();
      assertThat(warning(first)).containsText("Votre session va se terminer");
      assertThat(first.locator("#session-warning [data-stay]")).isFocused();
      visitor.look("session-warning");
      first.keyboard().press("Enter");
      assertThat(warning(first)).isHidden();
      assertThat(warning(second)).isHidden();
      assertThat(over(first)).isVisible();
      assertThat(over(second)).isVisible();
      first.keyboard().press("Escape");
      assertThat(over(first)).isVisible();
      visitor.look("session-over");
      first.locator("[data-again]").click();
      assertThat(over(first)).isHidden();
      assertThat(over(second)).isHidden();
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void whatWasTypedWhenTheSessionRanOutIsSavedAfterLoggingInInPlace() {
    try (Visitor visitor = visitor("jean-muller")) {
      openEspace(visitor);
      times(IDLE_SECONDS, WARNING_SECONDS);
      visitor.enter("/logout");
      Page page = startFile(visitor);
      Locator field = textField(page);
      visitor.context().setOffline(true);
      field.fill("Tapé à la dernière seconde");
      assertThat(over(page)).isVisible();
      visitor.context().setOffline(false);
      page.locator("[data-again]").click();
      assertThat(over(page)).isHidden();
      assertSaved(page, "Tapé à la dernière seconde");
    }
  }

  @Test
  void whatIsBeingTypedInASessionEndedElsewhereIsSavedAfterLoggingInInPlace() {
    try (Visitor here = visitor("jean-muller");
        Visitor there = visitor("jean-muller")) {
      openEspace(there);
      Page page = startFile(there);
      here.enter("/space/account");
      here.page().locator("[id='s:endOthers']").click();
      assertThat(here.page().locator("#s li")).hasCount(1);
      textField(page).fill("Tapé pendant la fin");
      assertThat(over(page)).containsText("depuis un autre navigateur");
      page.locator("[data-again]").click();
      assertThat(over(page)).isHidden();
      assertSaved(page, "Tapé pendant la fin");
      assertThat(there.faults(401)).isEmpty();
    }
  }

  @Test
  void anotherCertificateInTheSameBrowserIsExplainedAndNotMixed() {
    try (Visitor claire = visitor("claire-schmit");
        Visitor tom = visitor("tom-weber")) {
      claire.enter("/space/account");
      tom.context().addCookies(claire.context().cookies());
      Page page = tom.enter("/space/account");
      assertThat(page.locator("h1")).hasText("Ce navigateur montre un autre certificat");
      assertThat(page.locator("main")).containsText("Claire Schmit");
      assertThat(page.locator("main")).containsText("Tom Weber");
      tom.look("session-other-certificate");
      page.locator("main a.button").first().click();
      assertThat(page.locator(".account-name")).hasText("Tom Weber");
      claire.page().reload();
      assertThat(claire.page().locator(".account-name")).hasText("Claire Schmit");
      assertThat(tom.faults(403)).isEmpty();
    }
  }

  @Test
  void theConnectionCheckTellsWhetherTheLoginWorksAndWhatToDo() {
    try (Visitor known = visitor("claire-schmit");
        Visitor refused = visitor("marie-private");
        Visitor unknown = patient(Visitor.unknown(chromium, portal))) {
      known.enter("/connection");
      assertThat(known.page().locator("main")).containsText("Ce certificat permet de se connecter");
      assertThat(known.page().locator("main")).containsText("RCS B186582");
      assertThat(known.page().locator("[data-clock=true]")).isVisible();
      known.look("connection");
      refused.enter("/connection");
      assertThat(refused.page().locator("main"))
          .containsText("Ce certificat est un certificat privé");
      refused.look("connection-private");
      unknown.enter("/connection");
      assertThat(unknown.page().locator("main")).containsText("Aucun certificat n’a été présenté");
      unknown.look("connection-none");
      unknown.visit("/connection");
      assertThat(unknown.page().locator("main")).containsText("Vous êtes à l’adresse publique");
      unknown.look("connection-public");
      assertThat(known.faults()).isEmpty();
      assertThat(refused.faults()).isEmpty();
      assertThat(unknown.faults()).isEmpty();
    }
  }

  /** Somebody whose sessions no other test opens. */
  private static Path newcomer(String given, String surname) {
    return portal
        .newcomer(Newcomers.of(given, surname, Title.PROFESSIONAL, Newcomers.business()))
        .pem();
  }

  private static Visitor visitor(String holder) {
    return patient(Visitor.as(holder, chromium, portal));
  }

  /** A busy machine takes its time. */
  private static Visitor patient(Visitor visitor) {
    visitor.context().setDefaultTimeout(PATIENCE_MILLIS);
    return visitor;
  }

  private static void times(int idle, int warning) {
    server.set("espace.session.timeout", idle);
    server.set("espace.session.warning", warning);
  }

  private static Locator warning(Page page) {
    return page.locator("#session-warning");
  }

  private static Locator over(Page page) {
    return page.locator("#session-over");
  }

  /** A new file of the business, at its first step. */
  private static Page startFile(Visitor visitor) {
    Page page = visitor.enter("/space/procedures");
    page.locator(Vacancy.OFFER).click();
    assertThat(page.locator("#a")).isVisible();
    return page;
  }

  private static Locator textField(Page page) {
    return page.locator("#a .field input[type=text]:not([readonly])").first();
  }

  /** The server knows it: it is there when the page is loaded again. */
  private static void assertSaved(Page page, String typed) {
    assertThat(page.locator("form#a:not(.is-saving)")).isVisible();
    assertThat(textField(page)).hasValue(typed);
    page.reload();
    assertThat(textField(page)).hasValue(typed);
  }

  /** Jean's business has one; opened here unless another test did. */
  private static void openEspace(Visitor visitor) {
    Page page = visitor.enter("/space");
    if (!page.locator("h1").innerText().equals("Bienvenue")) {
      return;
    }
    page.locator("main a.button").first().click();
    page.getByLabel("Forme juridique").selectOption(new SelectOption().setIndex(2));
    page.getByLabel("Rue").fill("rue du Fossé");
    page.getByLabel("Numéro").fill("7");
    page.getByLabel("Code postal").fill("4123");
    page.getByLabel("Localité").fill("Esch-sur-Alzette");
    page.getByLabel("Téléphone").fill("+352 26 12 34");
    page.getByText("J’accepte les conditions d’utilisation pour l’entreprise").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ouvrir l’eSpace")).click();
    assertThat(page.locator("nav.sections")).isVisible();
  }
}
