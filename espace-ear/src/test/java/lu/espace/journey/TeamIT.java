package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPerson.Organisation;
import lu.espace.sandbox.pki.SandboxPerson.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator and its colleagues: from the invitation to the end of the membership. */
class TeamIT {

  private static final String JOB = "Intitulé du poste";
  private static final String TASKS = "Description des tâches";
  private static final String TYPED = "Pétrir, façonner et cuire le pain, la nuit.";

  @RegisterExtension final Scene scene = new Scene();

  private final Organisation business = Newcomers.business();
  private final SandboxPerson eva = Newcomers.of("Eva", "Neuve", Title.ADMINISTRATOR, business);
  private final SandboxPerson tim = Newcomers.of("Tim", "Weber", Title.PROFESSIONAL, business);

  @Test
  void aColleagueIsInvitedAndComesIn() {
    Visitor administrator = administrator();
    administrator.follow("Mon équipe");
    assertThat(administrator.heading()).hasText("Mon équipe");
    assertThat(main(administrator)).containsText("Il n’y a qu’un seul administrateur");
    administrator.look("team-01-alone");
    fillTheInvitation(administrator);
    assertThat(administrator.heading()).hasText("Mon équipe");
    assertThat(main(administrator)).containsText("Tim <b>Weber</b>");
    administrator.look("team-04-invited");

    Visitor colleague = scene.enters(scene.portal().newcomer(tim).pem());
    colleague.enter("/space");
    Locator invitation = colleague.page().locator(".invitation");
    assertThat(invitation).containsText("Eva Neuve");
    assertThat(invitation).containsText("les préparer");
    colleague.look("team-05-invitation");
    colleague.press("Accepter");
    assertThat(colleague.heading()).hasText("Tableau de bord");
    assertThat(messages(colleague)).containsText("Vous faites maintenant partie");
    colleague.follow("Mon équipe");
    assertThat(main(colleague)).containsText("Vos droits");
    assertThat(main(colleague)).containsText("Eva Neuve");
    colleague.look("team-06-own-rights");
  }

  @Test
  void aRightThatIsTakenWhileSomebodyTypesLosesNothing() {
    Visitor administrator = administrator();
    Visitor colleague = colleague(administrator, tim, "Préparateur");
    Filing draft = Filing.begin(colleague, tim.ssn());
    colleague.enter("/space/assistant?n=" + draft.number() + "&step=post");
    Assistant assistant = new Assistant(colleague.page()).type(JOB, "Boulangère");

    choose(administrator, "Lecteur");
    assistant.field(TASKS).fill(TYPED);
    assertThat(colleague.page().locator(".failed.is-shown")).isVisible();
    assertThat(assistant.field(TASKS)).hasValue(TYPED);
    colleague.look("team-08-right-taken-while-typing");

    choose(administrator, "Préparateur");
    assistant.awaitSaved();
    colleague.enter("/space/assistant?n=" + draft.number() + "&step=post");
    assertThat(assistant.field(JOB)).hasValue("Boulangère");
    assertThat(assistant.field(TASKS)).hasValue(TYPED);
  }

  @Test
  void aRemovedMemberIsRefusedAtItsNextClick() {
    Visitor administrator = administrator();
    Visitor colleague = colleague(administrator, tim, "Préparateur");
    Filing draft = Filing.begin(colleague, tim.ssn());

    remove(administrator);
    colleague.follow("Mes dossiers");
    assertThat(colleague.heading()).hasText("Cela n’est pas possible pour le moment");
    colleague.look("team-12-removed-next-click");
    colleague.enter("/space/assistant?n=" + draft.number());
    assertThat(colleague.heading()).hasText("Cette page n’existe pas");
    colleague.enter("/space/file?n=" + draft.number());
    assertThat(colleague.heading()).hasText("Cette page n’existe pas");
    colleague.enter("/space");
    assertThat(colleague.heading()).hasText("Bienvenue");
    assertThat(colleague.faults(404, 409)).isEmpty();
    administrator.enter("/space/log");
    assertThat(administrator.page().locator(".log-lines")).containsText("Refusé");
  }

  @Test
  void aSuspendedMemberWaitsUntilItIsLetInAgain() {
    Visitor administrator = administrator();
    Visitor colleague = colleague(administrator, tim, "Lecteur");
    member(administrator).press("Suspendre");
    assertThat(messages(administrator)).containsText("Tim Weber est suspendu");
    assertThat(administrator.page().locator(".members")).containsText("Suspendu");
    administrator.look("team-09-suspended");
    colleague.follow("Mes dossiers");
    assertThat(colleague.heading()).not().hasText("Mes dossiers");
    colleague.enter("/space");
    colleague.look("team-10-suspended-welcome");
    member(administrator).press("Réactiver");
    assertThat(messages(administrator)).containsText("Tim Weber est de nouveau actif");
    colleague.enter("/space/files");
    assertThat(colleague.heading()).hasText("Mes dossiers");
    assertThat(colleague.faults(404, 409)).isEmpty();
  }

  @Test
  void anAdministratorSeesAsAMemberAndChangesNothing() {
    Visitor administrator = administrator();
    colleague(administrator, tim, "Préparateur");
    member(administrator).press("Voir comme Tim Weber");
    Locator banner = administrator.page().locator(".seeing");
    assertThat(banner).containsText("Tim Weber");
    administrator.follow("Mes dossiers");
    assertThat(administrator.heading()).hasText("Mes dossiers");
    administrator.look("team-11-seeing-as");
    administrator.follow("Démarches");
    administrator.page().locator(".offer button").last().click();
    assertThat(administrator.page().locator("body")).containsText("rien ne peut être modifié");
    administrator.enter("/space");
    administrator.press("Arrêter");
    assertThat(administrator.page()).hasURL(Pattern.compile(".*/space/team"));
    assertThat(banner).hasCount(0);
    assertThat(administrator.faults(409)).isEmpty();
  }

  @Test
  void ofTwoAdministratorsWhoRemoveEachOtherOneStays() {
    Visitor first = administrator();
    Visitor second = colleague(first, tim, "Administrateur");
    prepareToRemove(first, tim);
    prepareToRemove(second, eva);
    Together together = new Together();
    together.hold(first.page());
    together.hold(second.page());
    first.press("Retirer de l’équipe");
    second.press("Retirer de l’équipe");
    together.release();
    for (Visitor one : List.of(first, second)) {
      assertThat(one.page().locator(".members, .error-summary").first()).isVisible();
      one.enter("/space/team");
      assertThat(one.heading()).isVisible();
    }
    List<Visitor> stayed =
        List.of(first, second).stream()
            .filter(one -> one.heading().innerText().equals("Mon équipe"))
            .toList();
    assertThat(stayed).hasSize(1);
    assertThat(stayed.get(0).page().locator(".members > li")).hasCount(1);
    assertThat(stayed.get(0).page().locator(".members")).containsText("gérer l’équipe");
    stayed.get(0).look("team-13-one-stays");
    assertThat(first.faults(404, 409)).isEmpty();
    assertThat(second.faults(404, 409)).isEmpty();
  }

  private Visitor administrator() {
    Visitor administrator = scene.enters(scene.portal().newcomer(eva).pem());
    Opening.of(administrator);
    return administrator;
  }

  /** With a mistake first, and with a name that tries to be a tag. */
  private void fillTheInvitation(Visitor administrator) {
    administrator.follow("Inviter une personne");
    assertThat(administrator.heading()).hasText("Inviter une personne");
    administrator.press("Envoyer l’invitation");
    assertThat(administrator.page().locator(".error-summary")).containsText("Nom");
    administrator.look("team-02-invite-errors");
    administrator.field("Nom").fill("Tim <b>Weber</b>");
    administrator.field("Numéro de certificat").fill(tim.ssn());
    administrator.field("Adresse e-mail").fill("tim@neuve.example");
    administrator.press("Préparateur");
    assertThat(administrator.page().getByLabel("Préparer").first()).isChecked();
    administrator.press("Ajouter un bloc de droits");
    assertThat(administrator.page().locator(".rights-line")).hasCount(2);
    administrator.look("team-03-invite");
    administrator.button("Retirer ce bloc").last().click();
    assertThat(administrator.page().locator(".rights-line")).hasCount(1);
    administrator.press("Envoyer l’invitation");
    assertThat(messages(administrator)).containsText("est invité(e)");
  }

  private Visitor colleague(Visitor administrator, SandboxPerson person, String role) {
    administrator.enter("/space/team/invite");
    administrator.field("Nom").fill("Tim Weber");
    administrator.field("Numéro de certificat").fill(person.ssn());
    administrator.field("Adresse e-mail").fill("tim@neuve.example");
    administrator.press(role);
    assertThat(administrator.page().locator(".rights-line")).hasCount(1);
    administrator.press("Envoyer l’invitation");
    assertThat(messages(administrator)).containsText("est invité(e)");
    Visitor colleague = scene.enters(scene.portal().newcomer(person).pem());
    colleague.enter("/space");
    colleague.press("Accepter");
    assertThat(colleague.heading()).hasText("Tableau de bord");
    return colleague;
  }

  /** Opens the page of Tim Weber. */
  private Visitor member(Visitor administrator) {
    administrator.enter("/space/team");
    administrator.follow("Tim Weber");
    assertThat(administrator.heading()).hasText("Tim Weber");
    return administrator;
  }

  private void choose(Visitor administrator, String role) {
    member(administrator).look("team-07-member");
    administrator.press(role);
    Locator prepares = administrator.page().getByLabel("Préparer").first();
    assertThat(prepares)
        .isChecked(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions()
                .setChecked(role.equals("Préparateur")));
    administrator.press("Enregistrer");
    assertThat(messages(administrator)).containsText("Les droits de Tim Weber");
  }

  private void remove(Visitor administrator) {
    Locator confirmation = member(administrator).page().locator("#leaving\\:confirmation");
    confirmation.fill("Tom Weber");
    administrator.press("Retirer de l’équipe");
    assertThat(administrator.page().locator(".error-summary")).containsText("Ce n’est pas le nom");
    confirmation.fill("Tim Weber");
    administrator.press("Retirer de l’équipe");
    assertThat(messages(administrator)).containsText("ne fait plus partie de l’équipe");
    assertThat(administrator.page().locator(".members")).not().containsText("Tim Weber");
  }

  private static void prepareToRemove(Visitor administrator, SandboxPerson other) {
    administrator.enter("/space/team/member?m=" + other.ssn());
    administrator.page().locator("#leaving\\:confirmation").fill(other.name());
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator messages(Visitor visitor) {
    return visitor.page().locator("#messages");
  }
}
