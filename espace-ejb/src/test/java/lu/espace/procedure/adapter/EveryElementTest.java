package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.Fee;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.LifeEvent;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the language can say beyond single values. */
class EveryElementTest {

  private static Forms form() {
    return Forms.of(EveryElement.TEXT).in(Language.EN);
  }

  private static <T extends BlockView> T block(Forms form, Class<T> kind, String title) {
    return form.view().steps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(block -> block.toString().contains(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPersonIsAGroupOfItsParts() {
    BlockView.Group trader = block(form(), BlockView.Group.class, "The trader");
    assertThat(trader.members())
        .extracting(FieldView::label)
        .containsExactly(
            "First name",
            "Surname",
            "Date of birth",
            "National identification number",
            "Nationality",
            "Street",
            "Number",
            "Postcode",
            "Town",
            "Country");
    assertThat(trader.hint()).isEqualTo("Who stands behind the counter");
  }

  @Test
  void whatTheWholeRequiresEachPartRequiresUnlessItSaysOtherwise() {
    Forms form = form();
    assertThat(form.field("/stand/trader/surname").required()).isTrue();
    assertThat(form.field("/stand/trader/address/street").required()).isTrue();
    assertThat(form.field("/stand/trader/matricule").required()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"LU, 1234, true", "LU, 12345, false", "DE, 54290, true", "LU, L-123, false"})
  void postcodesFollowTheirCountry(String country, String postcode, boolean right) {
    Forms form =
        form()
            .set("/stand/trader/address/country", country)
            .set("/stand/trader/address/postcode", postcode);
    assertThat(form.field("/stand/trader/address/postcode").alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void aPeriodEndsAfterItBeganAndItsRuleIsSaidAtItsEnd() {
    Forms form = form().set("/stand/days/from", "2026-12-10").set("/stand/days/to", "2026-12-09");
    assertThat(form.field("/stand/days/to").alert())
        .contains("The last day cannot be before the first.");
    form.set("/stand/days/to", "2028-12-09");
    assertThat(form.field("/stand/days/to").alert()).contains("A year at most");
    form.set("/stand/days/to", "2026-12-10");
    assertThat(form.field("/stand/days/to").alert()).isEmpty();
  }

  @Test
  void severalAnswersAreCheckedShownAndCounted() {
    Forms form = form().set("/stand/goods", "food wine");
    assertThat(form.field("/stand/goods").display()).isEqualTo("Food, Wine");
    assertThat(form.field("/stand/goods").alert()).isEmpty();
    assertThat(form.set("/stand/goods", "food food").field("/stand/goods").alert()).isPresent();
    assertThat(form.set("/stand/goods", "food gold").field("/stand/goods").alert()).isPresent();
    assertThat(form.set("/stand/goods", "food wine other").field("/stand/goods").alert())
        .contains("Choose two kinds at most, not 3.");
  }

  @Test
  void activitiesAreThoseOfTheList() {
    Forms form = form().set("/stand/activity", "47.81");
    assertThat(form.field("/stand/activity").alert()).isEmpty();
    assertThat(form.field("/stand/activity").display())
        .isEqualTo(
            "47.81 Retail sale via stalls and markets of food, beverages and tobacco products");
    assertThat(form.set("/stand/activity", "47.80").field("/stand/activity").alert()).isPresent();
    assertThat(form.set("/stand/activity", "47").field("/stand/activity").alert()).isPresent();
    assertThat(Forms.ENGINE.activities(Language.DE)).hasSize(615);
  }

  @Test
  void aGroupAppliesByItsConditionAndIsFiledOnlyThen() {
    Forms form = form().set("/stand/goods", "wine").set("/stand/licence", "W-12");
    assertThat(form.field("/stand/licence").relevant()).isTrue();
    assertThat(form.filed()).contains("<licence>W-12</licence>");
    form.set("/stand/goods", "food");
    assertThat(form.field("/stand/licence").relevant()).isFalse();
    assertThat(form.filed()).doesNotContain("licence");
  }

  @Test
  void aStepAppliesByItsCondition() {
    Forms form = form();
    assertThat(form.view().step("goods").orElseThrow().relevant()).isFalse();
    assertThat(form.filed()).doesNotContain("<items").doesNotContain("<helpers");
    form.set("/stand/goods", "wine");
    assertThat(form.view().step("goods").orElseThrow().relevant()).isTrue();
    assertThat(block(form, BlockView.Repeat.class, "Price list").relevant()).isFalse();
    form.set("/stand/goods", "food");
    assertThat(block(form, BlockView.Repeat.class, "Price list").relevant()).isTrue();
    assertThat(block(form, BlockView.Repeat.class, "Price list").table()).isTrue();
  }

  @Test
  void rowsCanBePeople() {
    Forms form = form().set("/stand/goods", "food");
    form.apply(new Change.AddRow("/stand/helpers/helper"));
    assertThat(block(form, BlockView.Repeat.class, "Helpers").rows().get(0).fields())
        .extracting(FieldView::label)
        .containsExactly("Helper – First name", "Helper – Surname", "Helper – Date of birth");
    assertThat(form.field("/stand/helpers/helper[1]/surname").missing()).isTrue();
  }

  @Test
  void textsHoldValuesAsPeopleReadThem() {
    Forms form = form().set("/stand/trader/firstName", "Ana & Co").set("/stand/length", "4.5");
    form.set("/stand/trader/surname", "<b>Weber</b>").set("/stand/goods", "wine");
    assertThat(form.view().step("stand").orElseThrow().intro())
        .isEqualTo("You are Ana & Co <b>Weber</b>.");
    assertThat(block(form, BlockView.Group.class, "Drinks").title()).isEqualTo("Drinks: Wine");
    assertThat(form.field("/stand/rent").help().explanation()).isEqualTo("4.5 m × €12.50");
    assertThat(form.in(Language.DE).field("/stand/rent").help().explanation())
        .startsWith("4,5 m × 12,50");
  }

  @Test
  void notesAppearByTheirCondition() {
    Forms form = form().set("/stand/length", "3");
    assertThat(block(form, BlockView.Note.class, "cable").relevant()).isFalse();
    form.set("/stand/power", "true");
    BlockView.Note note = block(form, BlockView.Note.class, "cable");
    assertThat(note.relevant()).isTrue();
    assertThat(note.warning()).isTrue();
    assertThat(note.text()).isEqualTo("Bring a cable of 3 metres.");
  }

  @Test
  void aWholeIsPrefilledFromTheSafe() {
    ProcedureDefinition definition = definition();
    byte[] instance =
        Forms.ENGINE.begin(
            definition,
            new FormContext(
                Language.FR,
                Forms.TODAY,
                Map.of(
                    "business.address.street",
                    "rue de la Gare",
                    "business.address.country",
                    "LU")));
    assertThat(new String(instance, StandardCharsets.UTF_8))
        .contains("<seat><street>rue de la Gare</street>");
  }

  @Test
  void theFileGoesToTheDesksWhoseRulesHold() {
    assertThat(terms(form()).recipients()).containsExactly(new DeskAddress("TOWN", "permits"));
    assertThat(terms(form().set("/stand/goods", "food wine")).recipients())
        .containsExactly(new DeskAddress("TOWN", "food"), new DeskAddress("CUSTOMS", "alcohol"));
  }

  @Test
  void feesFollowTheAnswers() {
    assertThat(terms(form()).fees()).extracting(Fee::always).containsExactly(true);
    assertThat(terms(form().set("/stand/power", "true")).fees())
        .extracting(fee -> fee.amount().toPlainString())
        .containsExactly("25.00", "50.5");
  }

  @Test
  void deadlinesAreCountedFromTheAnswers() {
    assertThat(terms(form()).deadlines())
        .extracting(FilingTerms.Deadline::id)
        .containsExactly("answer");
    assertThat(terms(form().set("/stand/days/from", "2026-12-31")).deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8));
  }

  @Test
  void theCatalogueLearnsWhatTheServiceIs() {
    ProcedureDefinition definition = definition();
    assertThat(definition.publicService().orElseThrow().lifeEvents())
        .containsExactly(LifeEvent.PREMISES, LifeEvent.TRADING_ABROAD);
    assertThat(definition.information().keywords().in(Language.FR).lines())
        .containsExactly("marché", "étal");
    assertThat(definition.signatures().fourEyes()).isTrue();
    assertThat(definition.recipients()).hasSize(3);
    assertThat(definition.fees()).hasSize(2);
  }

  private static FilingTerms terms(Forms form) {
    return form.terms();
  }

  private static ProcedureDefinition definition() {
    return Forms.ENGINE.read(EveryElement.TEXT.getBytes(StandardCharsets.UTF_8));
  }
}
