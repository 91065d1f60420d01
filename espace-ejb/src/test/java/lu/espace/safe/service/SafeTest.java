package lu.espace.safe.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lu.espace.access.service.Certificates;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.BusinessProfile.Contact;
import lu.espace.business.domain.Espace;
import lu.espace.business.domain.LegalForm;
import lu.espace.business.service.BusinessIdentity;
import lu.espace.business.service.BusinessTest;
import lu.espace.business.service.MyEspaces;
import lu.espace.business.service.OpenEspace;
import lu.espace.safe.domain.SafeError;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.domain.SafeSource;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import org.junit.jupiter.api.Test;

class SafeTest extends BusinessTest {

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>(super.beans());
    beans.addAll(List.of(SafeOpens.class, SafeEntries.class, SafeValues.class));
    beans.addAll(List.of(MyInformation.class, SaveInformation.class));
    return beans;
  }

  @Test
  void theSafeStartsWithTheCertificateAndWhatTheAdministratorTold() {
    EspaceId espace = claireOpens();
    assertThat(inTransaction(() -> get(SafeValues.class).of(espace)))
        .containsEntry("business.legalName", "Ateliers Schmit S.à r.l.")
        .containsEntry("business.legalForm", LegalForm.SARL.designation())
        .containsEntry("business.rcs", "B186582")
        .containsEntry("business.address.postcode", "3895")
        .containsEntry("contact.email", "claire@schmit.lu")
        .doesNotContainKeys("bank.iban", "business.vat");
    assertThat(value(espace, SafeKey.RCS).source()).isEqualTo(SafeSource.CERTIFICATE);
    assertThat(value(espace, SafeKey.LEGAL_NAME).changedBy()).isEqualTo("Claire Schmit");
  }

  @Test
  void aWrongValueOpensNothing() {
    logsInAsAdministrator(Certificates.CLAIRE);
    BusinessProfile wrong =
        new BusinessProfile(
            "Schmit",
            LegalForm.SA,
            PROFILE.address(),
            new Contact("Claire", "", "none", "1234567"));
    assertThatThrownBy(() -> get(OpenEspace.class).open(wrong, Espace.TERMS))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.error()).isEqualTo(SafeError.EMAIL));
    assertThat(get(MyEspaces.class).list()).isEmpty();
  }

  @Test
  void aChangedNameIsTheBusinesssName() {
    EspaceId espace = claireOpens();
    save(espace, change(espace, SafeKey.LEGAL_NAME, "Schmit & fils S.à r.l."));
    assertThat(get(BusinessIdentity.class).of(espace).legalName())
        .isEqualTo("Schmit & fils S.à r.l.");
    assertThat(value(espace, SafeKey.LEGAL_NAME).value()).isEqualTo("Schmit & fils S.à r.l.");
  }

  @Test
  void anAccountIsKeptCompact() {
    EspaceId espace = claireOpens();
    save(espace, new SafeChange(SafeKey.IBAN, "LU28 0019 4006 4475 0000", InformationValue.NONE));
    assertThat(value(espace, SafeKey.IBAN).value()).isEqualTo("LU280019400644750000");
  }

  @Test
  void whatTheCertificateSaysIsNotTypedOver() {
    EspaceId espace = claireOpens();
    assertThatThrownBy(() -> save(espace, change(espace, SafeKey.RCS, "B777888")))
        .hasMessage(SafeError.FROM_CERTIFICATE.code());
  }

  @Test
  void thePostcodeIsJudgedByTheCountryOfTheSameChange() {
    EspaceId espace = claireOpens();
    assertThatThrownBy(() -> save(espace, change(espace, SafeKey.POSTCODE, "54290")))
        .hasMessage(SafeError.POSTCODE.code());
    save(espace, change(espace, SafeKey.COUNTRY, "DE"), change(espace, SafeKey.POSTCODE, "54290"));
    assertThat(value(espace, SafeKey.POSTCODE).value()).isEqualTo("54290");
  }

  @Test
  void aSecondTabOverwritesNothingThatItHasNotSeen() {
    EspaceId espace = claireOpens();
    SafeChange firstTab = change(espace, SafeKey.STREET, "rue A");
    SafeChange secondTab = change(espace, SafeKey.STREET, "rue B");
    SafeChange otherField = change(espace, SafeKey.NUMBER, "99");
    save(espace, firstTab);
    assertThatThrownBy(() -> save(espace, secondTab)).hasMessage("ESP-0003");
    save(espace, otherField);
    assertThat(value(espace, SafeKey.STREET).value()).isEqualTo("rue A");
  }

  @Test
  void aDoubleClickSavesOnce() {
    EspaceId espace = claireOpens();
    SafeChange change = change(espace, SafeKey.STREET, "rue A");
    save(espace, change);
    save(espace, change);
    assertThat(value(espace, SafeKey.STREET).value()).isEqualTo("rue A");
  }

  @Test
  void twoAtTheSameMomentDoNotMix() {
    EspaceId espace = claireOpens();
    SafeChange one = new SafeChange(SafeKey.BIC, "BCEELULL", InformationValue.NONE);
    SafeChange other = new SafeChange(SafeKey.BIC, "BGLLLULL", InformationValue.NONE);
    List<Result<String>> results = together(saves(espace, one), saves(espace, other));
    assertThat(results)
        .filteredOn(result -> result.failure() != null)
        .singleElement()
        .satisfies(loser -> assertThat(loser.failure()).hasMessage("ESP-0003"));
  }

  @Test
  void aStrangerSeesAndChangesNothing() {
    EspaceId espace = claireOpens();
    SafeChange change = change(espace, SafeKey.STREET, "rue A");
    caller.isProfessional(TOM);
    assertThatThrownBy(() -> get(MyInformation.class).of(espace)).hasMessage("ESP-0001");
    assertThatThrownBy(() -> save(espace, change)).hasMessage("ESP-0001");
  }

  private Callable<String> saves(EspaceId espace, SafeChange change) {
    return () -> {
      caller.isAdministrator(CLAIRE);
      save(espace, change);
      return change.value();
    };
  }

  private EspaceId claireOpens() {
    logsInAsAdministrator(Certificates.CLAIRE);
    return opens();
  }

  private void save(EspaceId espace, SafeChange... changes) {
    get(SaveInformation.class).save(espace, List.of(changes));
  }

  private SafeChange change(EspaceId espace, SafeKey key, String value) {
    return new SafeChange(key, value, value(espace, key).version());
  }

  private InformationValue value(EspaceId espace, SafeKey key) {
    return get(MyInformation.class).of(espace).stream()
        .filter(value -> value.key() == key)
        .findFirst()
        .orElseThrow();
  }
}
