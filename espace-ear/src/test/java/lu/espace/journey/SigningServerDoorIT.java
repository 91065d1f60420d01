package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The two doors: a certificate in the browser, and a key on the signing server. Both lead the same
 * person into the same eSpace; what was used, or stolen, leads nowhere.
 */
class SigningServerDoorIT {

  private static final String SSN = "10800000000000000201";
  private static final String PIN = "123456";
  private static final Pattern SPACE = Pattern.compile("https://pro\\.localhost:\\d+/space/?");
  private static final Pattern REFUSED = Pattern.compile(".*/login/refused\\?why=ESP-\\d+");

  private static Portal portal;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    portal = Portal.started();
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void bothDoorsLeadToTheSameESpaceWithTheSameNameAndRights() {
    try (Visitor withCard = Visitor.as("jean-muller", chromium, portal);
        Visitor withServer = Visitor.unknown(chromium, portal)) {
      openEspace(withCard);
      String byCard = greeting(withCard.enter("/space"));

      withServer.visit("/login");
      withServer.look("login-doors");
      enterBySigningServer(withServer);
      assertThat(withServer.page()).hasURL(SPACE);
      withServer.look("login-by-signing-server");
      assertThat(greeting(withServer.page())).isEqualTo(byCard).contains("Jean Muller");

      assertThat(rights(withServer)).isEqualTo(rights(withCard));
      assertThat(withServer.faults()).isEmpty();
    }
  }

  @Test
  void theLoginLastsAndLogoutEndsIt() {
    try (Visitor visitor = Visitor.unknown(chromium, portal)) {
      visitor.visit("/login");
      enterBySigningServer(visitor);
      Page tab = visitor.tab();
      tab.navigate(portal.professional().resolve("/space").toString());
      assertThat(tab.locator(".account-name")).hasText("Jean Muller");

      visitor.enter("/logout");
      visitor.enter("/space");
      assertThat(visitor.page().locator(".account-name")).hasCount(0);
      assertThat(visitor.faults(403)).isEmpty();
    }
  }

  @Test
  void anAnswerThatWasUsedOrStolenLeadsNowhere() {
    try (Visitor visitor = Visitor.unknown(chromium, portal);
        Visitor thief = Visitor.unknown(chromium, portal)) {
      visitor.visit("/login");
      Request stolen = answerOf(visitor);
      assertThat(visitor.page()).hasURL(SPACE);

      visitor.page().navigate(stolen.url());
      assertThat(visitor.page()).hasURL(REFUSED);
      assertThat(visitor.page().locator("main")).containsText("ESP-0153");
      visitor.look("login-refused");

      thief.page().navigate(stolen.url());
      assertThat(thief.page().locator("main")).containsText("ESP-0151");
      thief.enter("/space");
      assertThat(thief.page().locator(".account-name")).hasCount(0);
      assertThat(thief.faults(403)).isEmpty();
    }
  }

  @Test
  void anAnswerThatIsStolenBeforeItIsUsedIsOfNoUseInAnotherBrowser() {
    try (Visitor visitor = Visitor.unknown(chromium, portal);
        Visitor thief = Visitor.unknown(chromium, portal)) {
      visitor.visit("/login");
      visitor.page().locator("#go-server").click();
      identify(visitor.page());
      assertThat(visitor.page().locator("#user")).hasCount(0);
      String[] stolen = {""};
      visitor
          .context()
          .route(url -> url.contains("/oauth2/"), route -> stolen[0] = intercepted(route));
      confirm(visitor.page());
      visitor.page().waitForCondition(() -> !stolen[0].isEmpty());

      thief.page().navigate(stolen[0]);
      assertThat(thief.page().locator("main")).containsText("ESP-0151");
      visitor.context().unrouteAll();
      visitor.page().navigate(stolen[0]);
      assertThat(visitor.page()).hasURL(SPACE);
    }
  }

  @Test
  void whoCancelsIsToldSoAndCanBeginAgain() {
    try (Visitor visitor = Visitor.unknown(chromium, portal)) {
      visitor.visit("/login");
      visitor.page().locator("#go-server").click();
      visitor.page().locator("button[value=cancel]").click();
      assertThat(visitor.page().locator("main")).containsText("ESP-0161");
      visitor.page().locator("main a.button").first().click();
      assertThat(visitor.page().locator("#pin")).isVisible();
    }
  }

  /** Another test of the run may have opened it. */
  private static void openEspace(Visitor visitor) {
    Page page = visitor.enter("/space");
    if (page.locator(".acting").count() > 0) {
      return;
    }
    visitor.enter("/space/create");
    page.locator("[id='opening:form']").selectOption("SA");
    page.locator("[id='opening:street']").fill("Rue du Four");
    page.locator("[id='opening:number']").fill("3");
    page.locator("[id='opening:postcode']").fill("1234");
    page.locator("[id='opening:locality']").fill("Luxembourg");
    page.locator("[id='opening:phone']").fill("+352 22 33 44");
    page.locator("[id='opening:terms']").click();
    page.locator("[id='opening:open']").click();
    assertThat(page.locator(".acting")).containsText("Muller");
  }

  /** Who is logged in and for which business, as the header says it. */
  private static String greeting(Page page) {
    return page.locator(".acting").innerText() + " / " + page.locator(".account-name").innerText();
  }

  /** What the person may reach: the parts of the eSpace and what is offered on each. */
  private static String rights(Visitor visitor) {
    StringBuilder found = new StringBuilder();
    for (String path : new String[] {"/space", "/space/information", "/space/procedures"}) {
      Page page = visitor.enter(path);
      found.append(page.locator("main a, main button").allInnerTexts());
    }
    return found.toString();
  }

  private static Request answerOf(Visitor visitor) {
    Page page = visitor.page();
    page.locator("#go-server").click();
    identify(page);
    assertThat(page.locator("main")).containsText("Mon eSpace professionnel");
    Request answer =
        page.waitForRequest(
            request -> request.url().contains("/login/return"), () -> confirm(page));
    page.waitForURL(SPACE);
    return answer;
  }

  private static void enterBySigningServer(Visitor visitor) {
    answerOf(visitor);
  }

  private static void identify(Page page) {
    page.locator("#user").fill(SSN);
    page.locator("#pin").fill(PIN);
    page.locator("button[value=confirm]").click();
  }

  private static void confirm(Page page) {
    assertThat(page.locator("#user")).hasCount(0);
    page.locator("#pin").fill(PIN);
    page.locator("button[value=confirm]").click();
  }

  /** Where the signing server's answer would lead the browser, which never gets it. */
  private static String intercepted(Route route) {
    APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
    route.abort();
    return answer.headers().getOrDefault("location", "");
  }
}
