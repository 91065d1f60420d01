package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does not come in, and what each is told. */
class RefusalsIT {

  private static final String SESSION = "__Host-espace";

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void whoShowsNoCertificateIsToldWhatToDo() {
    Visitor stranger = scene.stranger();
    stranger.enter("/space");
    assertThat(stranger.heading()).hasText("Aucun certificat n’a été présenté");
    assertThat(stranger.page().locator("main")).containsText("Branchez votre Smartcard");
    stranger.look("60-refused-none");
    stranger.enter("/desk");
    assertThat(stranger.heading()).hasText("Aucun certificat n’a été présenté");
    assertThat(stranger.faults(403)).isEmpty();
  }

  @Test
  void aPrivateCertificateIsRefusedByNameWithWhatToDo() {
    Visitor marie = scene.enters("marie-private");
    marie.enter("/space");
    assertThat(marie.heading()).hasText("Ce certificat est un certificat privé");
    assertThat(marie.page().locator("main")).containsText("Marie Private");
    marie.look("61-refused-private");
    assertThat(marie.faults(403)).isEmpty();
  }

  /** TLS ends before a page can be shown; the public help says what the browser shows then. */
  @ParameterizedTest
  @ValueSource(strings = {"claire-schmit-sign", "rita-revoked", "emil-expired", "impostor"})
  void aCertificateThatMayNotBeUsedOpensNoConnection(String who) {
    // Not of the scene: what such a browser complains about is the point.
    try (Visitor refused = Visitor.with(certificate(who), Chromium.shared(), scene.portal())) {
      assertThat(reachesUs(refused)).isFalse();
      assertThat(session(refused)).isEmpty();
    }
    Visitor reader = scene.stranger();
    reader.visit("/help/certificates#errors");
    assertThat(reader.page().locator("main")).containsText("révoqué");
    assertThat(reader.page().locator("main")).containsText("ERR_BAD_SSL_CLIENT_AUTH_CERT");
  }

  /**
   * Where TLS ends there is no page of ours; the test learns it by an error or a page of errors.
   */
  private static boolean reachesUs(Visitor refused) {
    try {
      return refused.enter("/space").content().contains("Mon eSpace professionnel");
    } catch (PlaywrightException noConnection) {
      return false;
    }
  }

  private Path certificate(String who) {
    return switch (who) {
      case "claire-schmit-sign" -> scene.portal().holder("claire-schmit").sign().pem();
      case "impostor" -> scene.portal().impostor("claire-schmit").auth().pem();
      default -> scene.portal().holder(who).auth().pem();
    };
  }

  @Test
  void theSessionNumberIsNewAfterEachLogin() {
    Visitor jean = scene.enters("jean-muller");
    jean.context().addCookies(List.of(cookie(scene.portal(), "planted-by-somebody-else")));
    jean.enter("/space");
    String first = session(jean).orElseThrow();
    assertThat(first).doesNotContain("planted");
    jean.enter("/space");
    assertThat(session(jean)).contains(first);
    jean.follow("Se déconnecter");
    assertThat(jean.heading()).hasText("Vous êtes déconnecté");
    jean.look("62-logged-out");
    jean.context().addCookies(List.of(cookie(scene.portal(), first)));
    jean.enter("/space");
    assertThat(session(jean).orElseThrow()).isNotEqualTo(first);
  }

  @Test
  void theCookieOfAnotherHolderOpensNothing() {
    Visitor jean = scene.enters("jean-muller");
    jean.enter("/space");
    String stolen = session(jean).orElseThrow();
    Visitor ana = scene.enters("ana-lopes");
    ana.context().addCookies(List.of(cookie(scene.portal(), stolen)));
    ana.enter("/space");
    assertThat(ana.heading()).hasText("Ce navigateur montre un autre certificat");
    assertThat(ana.faults(403)).isEmpty();
    ana.follow("Continuer en tant que Ana Lopes");
    assertThat(ana.page().locator(".account-name")).hasText("Ana Lopes");
    assertThat(session(ana).orElseThrow()).isNotEqualTo(stolen);
    jean.enter("/space");
    assertThat(jean.page().locator(".account-name")).hasText("Jean Muller");
  }

  @Test
  void whoHasNoCertificateGetsNothingWithTheCookieOfAHolder() {
    Visitor jean = scene.enters("jean-muller");
    jean.enter("/space");
    Visitor stranger = scene.stranger();
    stranger.context().addCookies(List.of(cookie(scene.portal(), session(jean).orElseThrow())));
    stranger.enter("/space");
    assertThat(stranger.heading()).hasText("Aucun certificat n’a été présenté");
    assertThat(stranger.faults(403)).isEmpty();
  }

  @Test
  void theAgentOfAnotherInstitutionDoesNotSeeTheFile() {
    String number = sentByJean();
    Visitor lisa = scene.enters("lisa-agent-ccss");
    lisa.enter("/desk");
    assertThat(lisa.heading()).hasText("Dossiers reçus");
    assertThat(lisa.page().locator("main")).not().containsText(number);
    lisa.look("63-desk-of-another");
    for (String address :
        List.of("/desk/file?n=", "/desk/document?n=", "/desk/document?part=data&n=")) {
      lisa.enter(address + number);
      assertThat(lisa.heading()).hasText("Cette page n’existe pas");
    }
    assertThat(lisa.faults(404)).isEmpty();
  }

  @Test
  void somebodyElsesFileNumberInTheAddressShowsNothing() {
    String number = sentByJean();
    Visitor other = scene.enters(administrator("Nora", "Klein"));
    Opening.of(other);
    for (String page : List.of("file", "assistant", "check", "sign", "document", "signature")) {
      other.enter("/space/" + page + "?n=" + number);
      assertThat(other.page().locator("body")).not().containsText("Muller");
      assertThat(other.page().locator("body")).not().containsText("Menuisier");
    }
    other.enter("/space/file?n=" + number);
    assertThat(other.heading()).hasText("Cette page n’existe pas");
    other.look("64-not-found");
    other.enter("/desk/file?n=" + number);
    assertThat(other.heading()).hasText("Cette page n’existe pas");
    other.faults(404);
  }

  @Test
  void aProfessionalPersonWithoutAnEspaceIsToldWhomToAsk() {
    SandboxPerson.Organisation business = Newcomers.business();
    Visitor person =
        scene.enters(newcomer(Newcomers.of("Tim", "Becker", Title.PROFESSIONAL, business)));
    person.enter("/space");
    assertThat(person.page().locator("main")).containsText("n’a pas encore d’eSpace");
    assertThat(person.page().locator("main")).containsText("administrateur des certificats");
    person.look("65-no-espace");
    person.enter("/space/create");
    assertThat(person.heading()).hasText("Bienvenue");
    Opening.of(
        scene.enters(newcomer(Newcomers.of("Eva", "Hoffmann", Title.ADMINISTRATOR, business))));
    person.enter("/space");
    assertThat(person.page().locator("main")).containsText("Demandez l’accès");
    assertThat(person.page().locator(".people")).hasText("Eva Hoffmann");
    person.look("66-ask-for-access");
  }

  @Test
  void thePagesOfTheEspaceAndTheDeskSaySoWhereTheyAreNotForTheReader() {
    Visitor paul = scene.enters("paul-agent-adem");
    paul.enter("/space/files");
    assertThat(paul.page().locator("main")).not().containsText("Une erreur s’est produite");
    Visitor tom = scene.enters("tom-weber");
    for (String page : List.of("information", "files", "procedures")) {
      tom.enter("/space/" + page);
      assertThat(tom.page().locator("main")).containsText("Vous n’avez pas encore d’eSpace");
      tom.look("67-" + page + "-without-espace");
    }
    tom.faults(409);
    paul.faults(409);
  }

  private String sentByJean() {
    Visitor jean = scene.enters("jean-muller");
    return Filing.begin(jean, scene.portal().holder("jean-muller").person().ssn())
        .signed()
        .sent()
        .number();
  }

  private Path administrator(String given, String surname) {
    return newcomer(Newcomers.of(given, surname, Title.ADMINISTRATOR, Newcomers.business()));
  }

  private Path newcomer(SandboxPerson person) {
    return scene.portal().newcomer(person).pem();
  }

  private static Optional<String> session(Visitor visitor) {
    return cookies(visitor).filter(c -> c.name.equals(SESSION)).map(c -> c.value).findFirst();
  }

  private static Stream<Cookie> cookies(Visitor visitor) {
    return visitor.context().cookies().stream();
  }

  private static Cookie cookie(Portal portal, String value) {
    return new Cookie(SESSION, value)
        .setUrl(portal.professional().toString())
        .setSecure(true)
        .setHttpOnly(true);
  }
}
