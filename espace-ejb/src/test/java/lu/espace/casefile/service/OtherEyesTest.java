package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lu.espace.access.service.Holders;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.domain.SignatureRule;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ServiceTest;
import lu.espace.team.domain.FourEyes;
import lu.espace.team.service.FourEyesAreas;
import org.junit.jupiter.api.Test;

class OtherEyesTest extends ServiceTest {

  private static final EspaceId SCHMIT = new EspaceId(1);

  @Override
  protected List<Class<?>> beans() {
    return List.of(OtherEyes.class, FourEyesAreas.class, Actors.class, Holders.class);
  }

  private boolean procedureWantsFourEyes;

  @Override
  protected void standIns() {
    give(
        SignatureRules.class,
        new SignatureRules() {
          @Override
          SignatureRule of(CaseFile file) {
            return new SignatureRule(new LocalText(Map.of()), procedureWantsFourEyes);
          }
        });
  }

  @Test
  void aProcedureCanAskForFourEyesWhereTheBusinessDoesNot() {
    CaseFile file = preparedBy(TOM, TOM);
    procedureWantsFourEyes = true;
    rights.grant(CLAIRE, SCHMIT, Right.SIGN);
    assertThatThrownBy(() -> require(file, TOM)).hasMessage("ESP-0806");
    assertThatCode(() -> require(file, CLAIRE)).doesNotThrowAnyException();
  }

  @Test
  void whoPreparedMaySignWhereFourEyesAreNotWanted() {
    CaseFile file = preparedBy(TOM, TOM);
    want(Compartment.TAX);
    assertThatCode(() -> require(file, TOM)).doesNotThrowAnyException();
  }

  @Test
  void whoPreparedIsToldWhoMaySignInstead() {
    CaseFile file = preparedBy(TOM, TOM);
    want(Compartment.HR);
    rights.grant(TOM, SCHMIT, Right.SIGN);
    rights.grantOver(Scope.of(Compartment.TAX), JEAN, SCHMIT, Right.SIGN);
    rights.grantOver(Scope.of(Compartment.HR), CLAIRE, SCHMIT, Right.SIGN);
    assertThatThrownBy(() -> require(file, TOM))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> {
              assertThat(refused.error()).isEqualTo(CaseFileError.FOUR_EYES);
              assertThat(refused.arguments()).containsExactly(file.number().value(), CLAIRE);
            });
    assertThatCode(() -> require(file, CLAIRE)).doesNotThrowAnyException();
  }

  @Test
  void whoChangedTheAnswersLastMayNotSignEither() {
    CaseFile file = preparedBy(TOM, CLAIRE);
    want(Compartment.HR);
    rights.grant(TOM, SCHMIT, Right.SIGN);
    assertThatThrownBy(() -> require(file, TOM)).hasMessage("ESP-0807");
    rights.grant(JEAN, SCHMIT, Right.SIGN);
    assertThatThrownBy(() -> require(file, CLAIRE)).hasMessage("ESP-0806");
    assertThatCode(() -> require(file, JEAN)).doesNotThrowAnyException();
  }

  private CaseFile preparedBy(String answering, String preparing) {
    return inTransaction(
        () -> {
          CaseFile file = StoredFiles.draft(entityManager(), SCHMIT, answering, clock.instant());
          file.changed(new byte[] {1}, false, new Ssn(answering), clock.instant());
          file.prepare(StoredFiles.HASH, new Ssn(preparing), clock.instant());
          return file;
        });
  }

  private void want(Compartment area) {
    inTransaction(
        () -> {
          espaceRow();
          entityManager().persist(new FourEyes(SCHMIT, area));
        });
  }

  /** As opening would have left it. */
  private void espaceRow() {
    entityManager()
        .createNativeQuery("insert into business values (1, 'Ateliers Schmit', 'SARL', 1)")
        .executeUpdate();
    entityManager()
        .createNativeQuery(
            "insert into espace (id, business_id, opened_at, opened_by, terms)"
                + " values (1, 1, current_timestamp, '"
                + CLAIRE
                + "', '2026-11')")
        .executeUpdate();
  }

  private void require(CaseFile file, String signer) {
    inTransaction(() -> get(OtherEyes.class).require(file, new Ssn(signer)));
  }
}
