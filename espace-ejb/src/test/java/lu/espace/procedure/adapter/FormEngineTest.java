package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's semantics on the documentation's example. */
class FormEngineTest {

  private static final String METER = "/request/meters/meter";

  private static Forms example() {
    return Forms.of(ExampleDefinition.TEXT);
  }

  private static BlockView.Repeat meters(Forms form) {
    return form.view().steps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(BlockView.Repeat.class::isInstance)
        .map(BlockView.Repeat.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void beginsWithDefaultsAndTheFewestRows() {
    assertThat(example().text())
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<request xmlns=\"urn:lu:energy:request:1\"><name/><heating>gas</heating><which/>"
                + "<visit/><meters><meter><number/><use/></meter></meters><total>0</total>"
                + "</request>\n");
  }

  @Test
  void rowsAreAddedAndRemovedWithinTheirBounds() {
    Forms form = example().set(METER + "[1]/number", "first");
    form.apply(new Change.AddRow(METER), new Change.Set(METER + "[2]/number", "second"));
    form.apply(new Change.AddRow(METER));
    assertThat(meters(form).rows()).hasSize(3);
    assertThat(meters(form).canAdd()).isFalse();
    assertThatThrownBy(() -> form.apply(new Change.AddRow(METER)))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.error()).isEqualTo(ProcedureError.ROWS_OUT_OF_BOUNDS));
    form.apply(new Change.RemoveRow(METER, 1), new Change.RemoveRow(METER, 2));
    assertThat(meters(form).rows()).hasSize(1);
    assertThat(form.field(METER + "[1]/number").value()).isEqualTo("second");
    assertThatThrownBy(() -> form.apply(new Change.RemoveRow(METER, 1)))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void calculatesAfterEachChange() {
    Forms form = example().apply(new Change.AddRow(METER));
    form.set(METER + "[1]/use", "1200").set(METER + "[2]/use", "34");
    assertThat(form.field("/request/total").value()).isEqualTo("1234");
    assertThat(form.field("/request/total").display()).isEqualTo("1\u00a0234");
    assertThat(form.set(METER + "[2]/use", "many").field("/request/total").value())
        .isEqualTo("1200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/request/total",
        "/request/nothing",
        "/request/meters",
        "/request/meters/meter/number",
        "/request/meters/meter[9]/number",
        "/request/name[1]",
        "",
        "name",
        "/request/name | /request/which",
        "//name"
      })
  void refusesChangesThatAreNotTheUsers(String path) {
    assertThatThrownBy(() -> example().set(path, "x"))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.error()).isEqualTo(ProcedureError.FIELD_NOT_CHANGEABLE));
  }

  @Test
  void keepsWhatDoesNotApplyButNeitherChecksNorFilesIt() {
    Forms form = example().set("/request/heating", "other").set("/request/which", "x".repeat(50));
    assertThat(form.field("/request/which").alert()).isPresent();
    form.set("/request/heating", "gas");
    assertThat(form.field("/request/which").alert()).isEmpty();
    assertThat(form.field("/request/which").value()).hasSize(50);
    assertThat(form.filed()).doesNotContain("<which");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a < b & c > d \"quoted\" 'too'", "]]>", "&amp;", "<script>", "  spaces "})
  void keepsValuesAsTyped(String value) {
    assertThat(example().set("/request/name", value).field("/request/name").value())
        .isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Bôulangerie Müller & Söhne – Œuvre №1 €, true",
    "Γεώργιος Ђорђе Łódź ŠĐŽ, true",
    "smile \uD83D\uDE00, false",
    "漢字, false",
    "'bell \u0007!', false",
    "'zero \u0000!', false",
    "'half \uD83D!', false",
    "א, false",
    "soft\u00adhyphen, false",
    "from right\u202e, false",
  })
  void acceptsWhatThePdfCanShow(String value, boolean printable) {
    FieldView field = example().set("/request/name", value).field("/request/name");
    assertThat(field.alert().isEmpty()).isEqualTo(printable);
  }

  @Test
  void namesTheCharacterThatCannotBePrinted() {
    Forms form = example().in(Language.EN).set("/request/name", "A \uD83D\uDE00");
    assertThat(form.field("/request/name").problem())
        .isEqualTo("The character \uD83D\uDE00 (U+1F600) cannot be printed. Replace or delete it.");
  }

  @Test
  void lettersThatAreTypedInPartsAreComposed() {
    assertThat(example().set("/request/name", "Cafe\u0301").field("/request/name").value())
        .isEqualTo("Café");
  }

  @Test
  void refusesAValueOfUnreasonableLength() {
    assertThatThrownBy(() -> example().set("/request/name", "x".repeat(20_001)))
        .isInstanceOf(BusinessException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<other/>",
        "<request/>",
        "no xml",
        "<!DOCTYPE request [<!ENTITY e \"x\">]>"
            + "<request xmlns=\"urn:lu:energy:request:1\"><name>&e;</name></request>",
      })
  void refusesWhatIsNoInstance(String instance) {
    ProcedureDefinition definition =
        Forms.ENGINE.read(ExampleDefinition.TEXT.getBytes(StandardCharsets.UTF_8));
    FormContext context = new FormContext(Language.FR, Forms.TODAY, Map.of());
    assertThatThrownBy(
            () -> Forms.ENGINE.view(definition, instance.getBytes(StandardCharsets.UTF_8), context))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.error()).isEqualTo(ProcedureError.INSTANCE_UNREADABLE));
  }

  @ParameterizedTest
  @CsvSource({"FR, 30.11.2026", "DE, 30.11.2026", "EN, 30.11.2026", "LB, 30.11.2026"})
  void showsDatesInTheReadersForm(Language language, String shown) {
    FieldView visit =
        example().in(language).set("/request/visit", "2026-11-30").field("/request/visit");
    assertThat(visit.display()).isEqualTo(shown);
    assertThat(visit.value()).isEqualTo("2026-11-30");
  }

  @Test
  void theSameAnswersMayBeWrongTomorrow() {
    Forms form = example().set("/request/visit", "2026-11-30");
    assertThat(form.field("/request/visit").alert()).isEmpty();
    assertThat(form.on(LocalDate.of(2026, 11, 24)).field("/request/visit").alert()).isPresent();
  }

  @Test
  void servesManyThreadsAtOnce() {
    ProcedureDefinition definition =
        Forms.ENGINE.read(ExampleDefinition.TEXT.getBytes(StandardCharsets.UTF_8));
    List<String> names =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> roundTrip(definition, i % 2 == 0 ? Language.FR : Language.LB, "Business " + i))
            .toList();
    assertThat(names).hasSize(200);
    IntStream.range(0, 200).forEach(i -> assertThat(names.get(i)).isEqualTo("Business " + i));
  }

  private static String roundTrip(ProcedureDefinition definition, Language language, String name) {
    FormContext context =
        new FormContext(language, Forms.TODAY, Map.of("business.legalName", name));
    byte[] instance = Forms.ENGINE.begin(definition, context);
    return Forms.ENGINE
        .view(definition, instance, context)
        .steps()
        .get(0)
        .blocks()
        .get(0)
        .fields()
        .map(FieldView::value)
        .findFirst()
        .orElseThrow();
  }

  /** What each kind of value accepts, and how a person reads it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "percent | 12.5 | true | 12,5 %",
        "percent | 12.55555 | false | 12.55555",
        "time | 08:30 | true | 08:30",
        "time | 24:00 | false | 24:00",
        "bic | BCEELULL | true | BCEELULL",
        "bic | BCEELUL | false | BCEELUL",
        "rcs | B186582 | true | B186582",
        "rcs | Z186582 | false | Z186582",
        "vat | LU22959463 | true | LU22959463",
        "vat | LU22959464 | false | LU22959464",
        "matricule | 1893120105732 | true | 1893120105732",
        "matricule | 1893120105733 | false | 1893120105733",
        "nationality | PT | true | Portugal",
        "nationality | XX | false | XX",
      })
  void valuesAreHeldToTheirType(String type, String value, boolean valid, String shown) {
    Forms form =
        Forms.of(
            ExampleDefinition.with(
                "<bind ref=\"/request/name\" type=\"text\"",
                "<bind ref=\"/request/name\" type=\"" + type + "\""));
    form.set("/request/name", value);
    FieldView field = form.field("/request/name");
    assertThat(field.alert().isEmpty()).isEqualTo(valid);
    assertThat(field.display()).isEqualTo(shown);
  }
}
