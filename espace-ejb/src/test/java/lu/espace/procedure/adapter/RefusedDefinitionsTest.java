package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.DefinitionRefused.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile definitions: each gets a message, and those with a place get its line. */
class RefusedDefinitionsTest {

  private static final String NAME = "<bind ref=\"/request/name\" type=\"text\"";
  private static final String USE = "<bind ref=\"/request/meters/meter/use\" type=\"integer\"";
  private static final String TOTAL = "sum(../meters/meter/use[. castable as xs:integer])";
  private static final String VISIT = "xs:date(.) >= $working-days[5]";
  private static final String WHICH = "../heating = 'other'";

  static Stream<Arguments> broken() {
    return Stream.concat(brokenStructure(), Stream.concat(brokenModel(), brokenExpressions()));
  }

  private static Stream<Arguments> brokenStructure() {
    return Stream.of(
        arguments("</choices>", "", "choices"),
        arguments("<model>", "<modell>", "modell"),
        arguments("type=\"date\"", "type=\"day\"", "day"),
        arguments("compartment=\"AID\"", "compartment=\"PETS\"", "PETS"),
        arguments("code=\"energy-advice\"", "code=\"Energy Advice\"", "Energy Advice"),
        arguments("valid-from=\"2026-01-01\"", "valid-from=\"soon\"", "soon"),
        arguments("maximum=\"3\"", "maximum=\"100000\"", "100000"),
        arguments("maximum=\"3\"", "maximum=\"0\"", "0"),
        arguments("ref=\"/request/name\"", "ref=\"request/name[1]\"", "request/name[1]"),
        arguments("ref=\"/request/name\"", "reference=\"/request/name\"", "reference"),
        arguments("Gaz</label>", "</label>", "minLength"),
        arguments(" xml:lang=\"fr\">Gaz", ">Gaz", "lang"));
  }

  private static Stream<Arguments> brokenModel() {
    return Stream.of(
        arguments(NAME, "<bind ref=\"/request/nom\" type=\"text\"", "no /request/nom"),
        arguments("<field ref=\"/request/visit\"", "<field ref=\"/request/vist\"", "/request/vist"),
        arguments("ref=\"/request/meters/meter\"", "ref=\"/request/meter\"", "no /request/meter"),
        arguments("<label xml:lang=\"lb\">Gas</label>", "", "missing in lb"),
        arguments("<title xml:lang=\"de\">", "<title xml:lang=\"en\">", "missing in de"),
        arguments("<title xml:lang=\"de\">", "<title xml:lang=\"it\">", "fr, de, en and lb only"),
        arguments("<step id=\"building\"", "<step id=\"visit\"", "'visit' is used twice"),
        arguments("<group id=\"heat\"", "<group id=\"visit\"", "'visit' is used twice"),
        arguments("<item value=\"other\"", "<item value=\"gas\"", "'gas' twice"),
        arguments("choices=\"heating\"", "choices=\"heaters\"", "no choices 'heaters'"),
        arguments("type=\"choice\" choices=\"heating\"", "type=\"choice\"", "go together"),
        arguments(NAME + " required", "<bind ref=\"/request/name\" required", "needs a type"),
        arguments("business.legalName", "business.name", "no key 'business.name'"),
        arguments(NAME, "<bind ref=\"/request/total\" type=\"text\"", "bound twice"),
        arguments(NAME, "<bind ref=\"/request/meters\" type=\"text\"", "child elements"),
        arguments(
            NAME + " required", "<bind ref=\"/request\" relevant=\"true()\" required", "root"),
        arguments("<which/>", "<which kind=\"x\"/>", "attribute"),
        arguments("<which/>", "<name/>", "twice"),
        arguments("<which/>", "<which/>text", "text beside"),
        arguments("<which/>", "<which xmlns=\"\"/>", "namespace"),
        arguments("</meter>", "</meter><spare/>", "only child"),
        arguments("minimum=\"1\"", "minimum=\"5\"", "minimum is above"),
        arguments("<field ref=\"/request/total\"", "<field ref=\"/request/name\"", "shown twice"),
        arguments("<field ref=\"/request/total\"", "<field ref=\"/request/meters\"", "no field"),
        arguments(
            "<field ref=\"/request/total\"",
            "<field ref=\"/request/meters/meter/use\"",
            "show it in its repeat"),
        arguments(
            "<field ref=\"/request/meters/meter/use\"",
            "<field ref=\"/request/which\"",
            "not in the rows"));
  }

  private static Stream<Arguments> brokenExpressions() {
    return Stream.of(
        arguments(WHICH, "../heating = ", "relevant:"),
        arguments(WHICH, "../heting = 'other'", "no 'heting' here"),
        arguments(WHICH, "/request/meters/heating = 'other'", "no 'heating' here"),
        arguments(WHICH, "$tomorrow = 'x'", "tomorrow"),
        arguments(WHICH, "frobnicate(.)", "function frobnicate()"),
        arguments(VISIT, ". ge $working-days[5]", "comparable"),
        arguments(VISIT, "if (../heating = 'other') then . ge $today else true()", "comparable"),
        arguments(TOTAL, ". + 1", "depend on each other"),
        arguments(TOTAL, "../total + 1", "depend on each other"),
        arguments(TOTAL, "doc('file:///etc/passwd')", "function doc()"),
        arguments(TOTAL, "document('x')", "function document()"),
        arguments(TOTAL, "collection()", "function collection()"),
        arguments(TOTAL, "unparsed-text('file:///etc/passwd')", "function unparsed-text()"),
        arguments(TOTAL, "fn:doc('x')", "function fn:doc()"),
        arguments(TOTAL, "environment-variable('PATH')", "function environment-variable()"),
        arguments(TOTAL, "system-property('x')", "function system-property()"),
        arguments(TOTAL, "json-doc('x')", "function json-doc()"),
        arguments(TOTAL, "parse-xml('x')", "function parse-xml()"),
        arguments(TOTAL, "transform(map{})", "function transform()"),
        arguments(TOTAL, "Q{java:java.lang.System}exit(1)", "cannot be used"),
        arguments(TOTAL, "java:exit(1)", "function java:exit()"),
        arguments(TOTAL, "function() {1}()", "cannot be used"),
        arguments(TOTAL, "sum#1(1)", "'#' cannot be used"),
        arguments(TOTAL, "count(1 to 1000000000)", "Ranges"),
        arguments(
            WHICH, "$today[/request/heating = 'gas'] + xs:dayTimeDuration('P1D') > $today", "root"),
        arguments(TOTAL, "'a' => concat('b')", "'=>' cannot be used"),
        arguments(TOTAL, "count(ancestor::node())", "'::' cannot be used"),
        arguments(
            TOTAL,
            "let $a := 1, $b := 2 return let $c := 3 return let $d := 4 return let $e := 5"
                + " return $e",
            "more than 4"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("broken")
  void tellsWhatIsWrongAndWhere(String part, String replacement, String message) {
    String document = ExampleDefinition.with(part, replacement);
    List<Problem> problems = Forms.problems(document);
    assertThat(problems).anySatisfy(problem -> assertThat(problem.text()).contains(message));
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void namesTheLine() {
    String document = ExampleDefinition.with(WHICH, "../heting = 'other'");
    assertThat(Forms.problems(document))
        .singleElement()
        .extracting(Problem::line)
        .isEqualTo(ExampleDefinition.line(document, "../heting"));
  }

  @Test
  void tellsEverythingAtOnce() {
    String document =
        ExampleDefinition.with(WHICH, "../heting = 'other'")
            .replace("business.legalName", "business.name")
            .replace("<label xml:lang=\"lb\">Gas</label>", "");
    assertThat(Forms.problems(document)).hasSize(3);
  }

  @Test
  void calculationsThatGoRoundAreNamed() {
    String document = ExampleDefinition.with(USE, USE + " calculate=\"/request/total\"");
    assertThat(Forms.problems(document))
        .anySatisfy(
            problem ->
                assertThat(problem.text())
                    .contains("depend on each other")
                    .contains("/request/total")
                    .contains("/request/meters/meter/use"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "<!DOCTYPE x SYSTEM \"http://localhost:9/x.dtd\"><x/>",
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><a>&b;</a>",
        "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"/etc/passwd\"/></x>",
        "<procedure/>",
        "no xml",
        "",
        "<a>",
        "<a/><b/>",
        "<a>\u0000</a>",
      })
  void refusesHostileXml(String document) {
    assertThat(Forms.problems(document)).isNotEmpty();
  }

  @Test
  void refusesADocumentOfUnreasonableSize() {
    byte[] large = new byte[1024 * 1024 + 1];
    assertThatThrownBy(() -> Forms.ENGINE.read(large)).isInstanceOf(DefinitionRefused.class);
  }

  @Test
  void deeplyNestedBracketsAreNoProblem() {
    String deep = "(".repeat(240) + "1" + ")".repeat(240);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Forms.of(ExampleDefinition.with(TOTAL, deep)));
  }
}
