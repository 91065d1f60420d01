package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.RequestedAttachment;
import lu.espace.upload.domain.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places for files in the documentation's example. */
class AttachmentPlacesTest {

  private static final String BILL = "<attachment id=\"bill\"";

  private static AttachmentView place(Forms form) {
    return form.view().steps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(BlockView.Attachment.class::isInstance)
        .map(block -> ((BlockView.Attachment) block).view())
        .findFirst()
        .orElseThrow();
  }

  private static RequestedAttachment requested(String document) {
    return Forms.ENGINE.read(document.getBytes(StandardCharsets.UTF_8)).attachments().get(0);
  }

  @Test
  void aPlaceThatSaysNothingTakesOnePdfOrPicture() {
    AttachmentRule rule =
        requested(
                ExampleDefinition.with(
                    " required=\"/request/heating = 'gas'\" max-age=", " max-age="))
            .rule();
    assertThat(rule.kinds()).containsExactlyInAnyOrder(FileKind.PDF, FileKind.IMAGE);
    assertThat(rule.maxBytes()).isEqualTo(50L * 1024 * 1024);
    assertThat(rule.minimum()).isEqualTo(1);
    assertThat(rule.maximum()).isEqualTo(1);
    assertThat(rule.maxAge()).contains(Period.ofYears(1));
    assertThat(rule.oldest(LocalDate.of(2026, 11, 23))).contains(LocalDate.of(2025, 11, 23));
  }

  @Test
  void aPlaceSaysWhatItTakes() {
    AttachmentRule rule =
        requested(
                ExampleDefinition.with(
                    BILL,
                    BILL + " kinds=\"office text\" max-size=\"3\" minimum=\"2\" maximum=\"4\""))
            .rule();
    assertThat(rule.kinds()).containsExactlyInAnyOrder(FileKind.OFFICE, FileKind.TEXT);
    assertThat(rule.maxBytes()).isEqualTo(3L * 1024 * 1024);
    assertThat(rule.minimum()).isEqualTo(2);
    assertThat(rule.maximum()).isEqualTo(4);
  }

  @Test
  void theAnswersDecideWhetherItIsRequired() {
    Forms form = Forms.of(ExampleDefinition.TEXT);
    assertThat(place(form).required()).isTrue();
    assertThat(place(form.set("/request/heating", "other")).required()).isFalse();
  }

  @Test
  void theAnswersDecideWhetherItApplies() {
    Forms form =
        Forms.of(ExampleDefinition.with(BILL, BILL + " relevant=\"/request/heating = 'other'\""));
    assertThat(place(form).relevant()).isFalse();
    assertThat(place(form).required()).isFalse();
    assertThat(place(form.set("/request/heating", "other")).relevant()).isTrue();
  }

  @Test
  void onlyWhatIsRequiredWhateverTheAnswersAreIsAlwaysNeeded() {
    assertThat(requested(ExampleDefinition.TEXT).always()).isFalse();
    assertThat(
            requested(
                    ExampleDefinition.with(
                        "required=\"/request/heating = 'gas'\" max", "required=\"true()\" max"))
                .always())
        .isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "kinds='exe',exe",
        "kinds='',kinds",
        "max-size='51',51",
        "max-size='0',0",
        "minimum='3' maximum='2',minimum is above",
        "maximum='21',21",
        "relevant='/request/colour = 1',no 'colour' here",
        "relevant='doc(1)',function doc()",
        "relevant='/request/name gt 1',comparable",
      })
  void aBrokenPlaceIsRefusedWithItsLine(String attributes, String message) {
    String document = ExampleDefinition.with(BILL, BILL + " " + attributes.replace("'", "\""));
    DefinitionRefused refused =
        catchThrowableOfType(DefinitionRefused.class, () -> Forms.of(document));
    assertThat(refused).as("The definition was accepted").isNotNull();
    assertThat(refused.problems())
        .anySatisfy(problem -> assertThat(problem.text()).contains(message))
        .allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @ParameterizedTest
  @CsvSource({"3 months", "P3M2D", "PT5H", "P0M", "-P3M"})
  void anAgeIsOnePeriod(String age) {
    String document = ExampleDefinition.with("max-age=\"P1Y\"", "max-age=\"" + age + "\"");
    assertThat(catchThrowableOfType(DefinitionRefused.class, () -> Forms.of(document))).isNotNull();
  }

  @Test
  void theNameOfAPlaceIsItsOwn() {
    String document = ExampleDefinition.with(BILL, "<attachment id=\"heat\"");
    assertThat(catchThrowableOfType(DefinitionRefused.class, () -> Forms.of(document)).problems())
        .anySatisfy(problem -> assertThat(problem.text()).contains("'heat' is used twice"));
  }
}
