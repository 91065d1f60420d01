package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever people type is text, on every page where it comes back. */
class HostileIT {

  private static final String JEAN = "jean-muller";

  /** HTML, an expression of the pages' language, and what ends a string, an attribute, XML data. */
  private static final String HTML =
      "<img src=x onerror=\"document.title='broken'\"><script>alert(1)</script>"
          + "</textarea>\"'>#{1+1}${1+1}]]>&amp;";

  private static final List<String> TEXTS = List.of("Intitulé du poste", "Description des tâches");

  @RegisterExtension final Scene scene = new Scene();

  private final List<String> dialogs = new ArrayList<>();

  @Test
  void htmlInEveryTextIsShownAsTextToBusinessAndInstitution() {
    Visitor jean = scene.enters(JEAN);
    watch(jean);
    Filing file = Filing.begin(jean, scene.portal().holder(JEAN).person().ssn()).fill();
    Assistant assistant =
        new Assistant(jean.enter("/space/assistant?n=" + file.number() + "&step=post"));
    for (String label : TEXTS) {
      assistant.type(label, HTML);
    }
    jean.enter("/space/assistant?n=" + file.number() + "&step=publication");
    assistant.type("Remarque pour l’ADEM", HTML);
    jean.page().reload();
    assertThat(assistant.field("Remarque pour l’ADEM")).hasValue(HTML);
    jean.enter("/space/check?n=" + file.number());
    assertThat(jean.page().locator(".answer-text").getByText(HTML)).hasCount(3);
    jean.look("90-html-check");
    file.prepare();
    assertThat(SignedPdf.of(jean.save("Enregistrer le PDF")).text()).contains("onerror=");
    file.toSigningServer().sign();
    file.sent();
    exchange(jean, file);
  }

  private void exchange(Visitor jean, Filing file) {
    jean.page().getByLabel("Votre message à ADEM").fill(HTML);
    jean.press("Envoyer le message");
    assertThat(messages(jean)).hasText(HTML);
    Visitor paul = scene.enters("paul-agent-adem");
    watch(paul);
    paul.enter("/desk/file?n=" + file.number());
    assertThat(messages(paul)).hasText(HTML);
    assertThat(paul.page().locator("dd").getByText(HTML)).hasCount(3);
    paul.page().getByLabel("Votre message à l’entreprise").fill(HTML);
    paul.press("Envoyer le message");
    assertThat(messages(paul)).hasCount(2);
    paul.look("91-html-desk");
    file.look();
    assertThat(messages(jean)).hasCount(2);
    assertThat(dialogs).isEmpty();
    assertThat(jean.page().title()).doesNotContain("broken");
    assertThat(paul.page().title()).doesNotContain("broken");
  }

  private static Locator messages(Visitor visitor) {
    return visitor.page().locator(".message-text");
  }

  @Test
  void htmlInWhatTheBusinessKeepsIsShownAsText() {
    Visitor nora =
        scene.enters(
            scene
                .portal()
                .newcomer(Newcomers.of("Nora", "Klein", Title.ADMINISTRATOR, Newcomers.business()))
                .pem());
    watch(nora);
    Opening.of(nora);
    String function = "<b onmouseover=alert(1)>Chef</b>#{7*7}";
    nora.enter("/space/information?edit=CONTACT");
    nora.field("Fonction").fill(function);
    nora.press("Enregistrer");
    assertThat(nora.page().locator("main")).containsText(function);
    Filing.begin(nora, "");
    assertThat(new Assistant(nora.page()).field("Personne de contact", "Fonction"))
        .hasValue(function);
    assertThat(dialogs).isEmpty();
  }

  @Test
  void valuesThatMakeNoSenseAreKeptAsTypedAndExplained() {
    Visitor jean = scene.enters(JEAN);
    Filing file = Filing.begin(jean, "");
    Assistant assistant =
        new Assistant(jean.enter("/space/assistant?n=" + file.number() + "&step=post"));
    wrong(assistant, "Entrée en service prévue le", "31.02.2027");
    wrong(assistant, "Entrée en service prévue le", "demain");
    wrong(assistant, "Entrée en service prévue le", "01.01.0001");
    wrong(assistant, "Nombre de postes identiques", "-1");
    wrong(assistant, "Nombre de postes identiques", "99999999999999999999");
    wrong(assistant, "Nombre de postes identiques", "1e3");
    wrong(assistant, "Intitulé du poste", "x".repeat(5_000));
    jean.page().reload();
    assertThat(assistant.field("Nombre de postes identiques")).hasValue("1e3");
    jean.enter("/space/assistant?n=" + file.number() + "&step=contract");
    wrong(assistant, "Heures par semaine", "40,0001");
    wrong(assistant, "Heures par semaine", "NaN");
    wrong(assistant, "Salaire brut par mois", "Minimum", "-5");
  }

  private static void wrong(Assistant assistant, String label, String value) {
    assistant.type(label, value);
    assertThat(assistant.field(label)).hasAttribute("aria-invalid", "true");
  }

  private static void wrong(Assistant assistant, String group, String label, String value) {
    assistant.type(group, label, value);
    assertThat(assistant.field(group, label)).hasAttribute("aria-invalid", "true");
  }

  @Test
  void everyLetterThatPeopleUseComesBack() {
    Visitor jean = scene.enters(JEAN);
    Filing file = Filing.begin(jean, "");
    Assistant assistant =
        new Assistant(jean.enter("/space/assistant?n=" + file.number() + "&step=post"));
    String letters = "Ëtzebuerg ß œ Ł Ω Ж 中文 👩🏽‍🍳 \u202ertl\u202c \u00a0 a\tb";
    assistant.type("Intitulé du poste", letters);
    jean.page().reload();
    assertThat(assistant.field("Intitulé du poste")).hasValue(letters);
    assertThat(jean.page().locator(".failed.is-shown")).hasCount(0);
  }

  @Test
  void aChoiceThatIsNotOnTheListIsNotTaken() {
    Visitor jean = scene.enters(JEAN);
    Filing file = Filing.begin(jean, "");
    Page page = jean.enter("/space/assistant?n=" + file.number() + "&step=profile");
    Assistant assistant = new Assistant(page);
    Locator menu = assistant.field("Niveau de formation");
    menu.evaluate("menu => { menu.options[1].value = 'emperor'; }");
    menu.selectOption("emperor");
    assertThat(page.locator(".failed, .field-error").first()).isVisible();
    page.onDialog(com.microsoft.playwright.Dialog::accept);
    page.reload();
    assertThat(assistant.field("Niveau de formation")).hasValue("");
  }

  private void watch(Visitor visitor) {
    visitor
        .page()
        .onDialog(
            dialog -> {
              dialogs.add(dialog.message());
              dialog.accept();
            });
  }
}
