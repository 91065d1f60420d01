package lu.espace.business.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.domain.certificate.BusinessIdentifier.Scheme;
import lu.espace.access.service.Certificates;
import lu.espace.business.domain.BusinessError;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.LegalForm;
import lu.espace.business.service.WayInView.Step;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import org.junit.jupiter.api.Test;

class OpenEspaceTest extends BusinessTest {

  @Test
  void anAdministratorOpensTheEspaceOfItsCertificatesBusiness() {
    logsInAsAdministrator(Certificates.CLAIRE);
    EspaceId espace = opens();
    BusinessView business = get(BusinessIdentity.class).of(espace);
    assertThat(business.legalName()).isEqualTo("Ateliers Schmit S.à r.l.");
    assertThat(business.legalForm()).isEqualTo(LegalForm.SARL);
    assertThat(business.identifiers())
        .containsExactly(new BusinessIdentifier(Scheme.RCS, "B186582"));
    assertThat(get(MyEspaces.class).list())
        .containsExactly(new EspaceView(espace, "Ateliers Schmit S.à r.l.", null));
  }

  @Test
  void aPersonMayNotOpenOne() {
    logsIn(Certificates.TOM);
    assertRefused(this::opens, BusinessError.ADMINISTRATOR_ONLY);
  }

  @Test
  void theTermsInForceMustBeAccepted() {
    logsInAsAdministrator(Certificates.CLAIRE);
    assertRefused(() -> get(OpenEspace.class).open(PROFILE, ""), BusinessError.TERMS_NOT_ACCEPTED);
  }

  @Test
  void aCertificateWithoutNumberOfABusinessOpensNone() {
    logsInAsAdministrator(Certificates.NONE);
    assertRefused(this::opens, BusinessError.NO_IDENTIFIER);
    assertThat(get(WayIn.class).find().step()).isEqualTo(Step.GET_OTHER_CERTIFICATE);
  }

  @Test
  void whoWorksAtADeskIsShownThere() {
    logsIn(Certificates.NONE);
    desks.put(Certificates.NONE.ssn(), "ADEM");
    assertThat(get(WayIn.class).find().step()).isEqualTo(Step.GO_TO_DESK);
  }

  @Test
  void aNameIsNeeded() {
    logsInAsAdministrator(Certificates.CLAIRE);
    BusinessProfile nameless =
        new BusinessProfile(" ", LegalForm.SA, PROFILE.address(), PROFILE.contact());
    assertRefused(() -> get(OpenEspace.class).open(nameless, "2026-11"), BusinessError.INCOMPLETE);
  }

  @Test
  void aSecondAdministratorIsToldWhomToAsk() {
    logsInAsAdministrator(Certificates.CLAIRE);
    opens();
    logsInAsAdministrator(Certificates.CHARLES);
    assertThatThrownBy(this::opens)
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> {
              assertThat(refused.error()).isEqualTo(BusinessError.ESPACE_EXISTS);
              assertThat(refused.arguments()).containsExactly("Claire Schmit");
            });
    assertThat(get(MyEspaces.class).list()).isEmpty();
  }

  @Test
  void ofTwoAtTheSameMomentOneWinsAndTheOtherIsToldWhomToAsk() {
    logsInAsAdministrator(Certificates.CLAIRE);
    logsInAsAdministrator(Certificates.CHARLES);
    List<Result<EspaceId>> results =
        together(opensAs(Certificates.CLAIRE), opensAs(Certificates.CHARLES));
    assertThat(results).filteredOn(result -> result.failure() == null).hasSize(1);
    assertThat(results)
        .filteredOn(result -> result.failure() != null)
        .singleElement()
        .satisfies(
            loser -> {
              BusinessException refused = (BusinessException) loser.failure();
              assertThat(refused.error()).isEqualTo(BusinessError.ESPACE_EXISTS);
              assertThat(refused.arguments()).hasSize(1);
              assertThat((String) refused.arguments().get(0)).endsWith(" Schmit");
            });
    assertThat(count("Espace")).isEqualTo(1);
    assertThat(count("Member")).isEqualTo(1);
  }

  private Callable<EspaceId> opensAs(Certificates person) {
    return () -> {
      caller.isAdministrator(person.ssn());
      return opens();
    };
  }

  @Test
  void aPersonWithoutEspaceIsToldTheNextStep() {
    logsIn(Certificates.TOM);
    assertThat(get(WayIn.class).find().step()).isEqualTo(Step.ASK_TO_OPEN);
    logsInAsAdministrator(Certificates.CLAIRE);
    assertThat(get(WayIn.class).find().step()).isEqualTo(Step.OPEN);
    opens();
    caller.isProfessional(TOM);
    WayInView way = get(WayIn.class).find();
    assertThat(way.step()).isEqualTo(Step.ASK_ADMINISTRATORS);
    assertThat(way.organisation()).isEqualTo("Ateliers Schmit");
    assertThat(way.administrators()).containsExactly("Claire Schmit");
  }

  @Test
  void anotherBusinessSeesNothingOfIt() {
    logsInAsAdministrator(Certificates.CLAIRE);
    EspaceId schmit = opens();
    logsInAsAdministrator(Certificates.JEAN);
    opens();
    assertThat(get(MyEspaces.class).list()).hasSize(1);
    assertThatThrownBy(() -> get(BusinessIdentity.class).of(schmit)).hasMessage("ESP-0001");
  }

  private long count(String entity) {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
  }

  private static void assertRefused(Runnable call, BusinessError error) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }
}
