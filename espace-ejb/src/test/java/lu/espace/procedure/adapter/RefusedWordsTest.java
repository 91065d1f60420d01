package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import lu.espace.procedure.domain.DefinitionRefused.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is refused of parts, lists, notes, values in texts and terms: a definition that uses every
 * element, with one of them broken.
 */
class RefusedWordsTest {

  private static final String TRADER = "<bind ref=\"/stand/trader\" type=\"person\"";
  private static final String SEAT = "<bind ref=\"/stand/seat\" type=\"address\"";
  private static final String DAYS = "<bind ref=\"/stand/days\" type=\"period\"";
  private static final String GOODS = "<bind ref=\"/stand/goods\" type=\"choices\"";
  private static final String LENGTH = "<output value=\"/stand/length\"/>";

  static Stream<Arguments> broken() {
    return Stream.of(parts(), lists(), texts(), conditions(), terms()).flatMap(cases -> cases);
  }

  private static Stream<Arguments> parts() {
    return Stream.of(
        arguments("<firstName/><surname/><birthDate/><matricule/>", "<surname/>", "firstName"),
        arguments("<surname/><birthDate/><matricule/>", "<surname/><shoe/>", "no part shoe"),
        arguments("<days><from/><to/></days>", "<days/>", "is made of parts: from, to"),
        arguments("<days><from/><to/></days>", "<days><from/></days>", "needs the part to"),
        arguments("<seat><street/>", "<seat><street><x/></street>", "street without parts"),
        arguments(
            "<address><street/><number/><postcode/><locality/><country>LU</country></address>",
            "<address/>",
            "address with parts"),
        arguments(TRADER, "<bind ref=\"/stand/trader\" type=\"text\"", "cannot have type"),
        arguments(TRADER, TRADER + " calculate=\"'x'\"", "cannot have calculate"),
        arguments(SEAT, SEAT + " max-length=\"9\"", "cannot have max-length"),
        arguments("prefill=\"business.address\"", "prefill=\"contact.name\"", "'contact.name'"),
        arguments("save-back=\"business.address\"", "save-back=\"bank\"", "'bank'"),
        arguments(DAYS, DAYS + " prefill=\"business.address\"", "no key 'business.address'"),
        arguments(
            "<bind ref=\"/stand/trader/matricule\" type=\"matricule\"",
            "<bind ref=\"/stand/trader/matricule\" type=\"text\"",
            "matricule of another type"));
  }

  private static Stream<Arguments> lists() {
    return Stream.of(
        arguments(GOODS + " choices=\"goods\"", GOODS, "go together"),
        arguments("<item value=\"wine\"", "<item value=\"red wine\"", "has a blank"),
        arguments("type=\"document\" attachment=\"plan\"", "type=\"document\"", "go together"),
        arguments("attachment=\"plan\"", "attachment=\"map\"", "no attachment 'map'"),
        arguments("type=\"time\"", "type=\"time\" attachment=\"plan\"", "go together"));
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        arguments(LENGTH, "<output/>", "value"),
        arguments(LENGTH, "<output value=\"/stand/lenght\"/>", "no 'lenght' here"),
        arguments(LENGTH, "<output value=\"doc('x')\"/>", "function doc()"),
        arguments(LENGTH, "<output value=\"1\" type=\"choice\"/>", "shown as choice"),
        arguments(LENGTH, "<b>long</b>", ":b}"),
        arguments("All days are market days.", "", "is empty"),
        arguments(
            "<explanation xml:lang=\"fr\">", "<explanation xml:lang=\"de\">", "missing in fr"),
        arguments(
            "<bind ref=\"/stand/rent\" type=\"money\" calculate=\"round(xs:decimal(../length) *"
                + " xs:decimal(../price) * 100) div 100\"/>",
            "<bind ref=\"/stand/rent\" type=\"money\"/>",
            "is not calculated"));
  }

  private static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(
            "<step id=\"goods\" relevant=\"/stand/goods",
            "<step id=\"goods\" relevant=\"/good",
            "'good'"),
        arguments("<note kind=\"warning\"", "<note kind=\"shout\"", "shout"),
        arguments("appearance=\"table\"", "appearance=\"grid\"", "grid"),
        arguments(
            "<group id=\"drinks\" relevant=\"", "<group id=\"drinks\" relevant=\"$now or ", "now"));
  }

  private static Stream<Arguments> terms() {
    return Stream.of(
        arguments("identifier=\"https://", "identifier=\"javascript://", "javascript"),
        arguments("<life-event code=\"premises\"/>", "<life-event code=\"party\"/>", "party"),
        arguments("amount=\"25.00\"", "amount=\"25.001\"", "25.001"),
        arguments("amount=\"25.00\"", "amount=\"-1\"", "-1"),
        arguments("institution=\"CUSTOMS\" desk=\"alcohol\"", "desk=\"food\"", "recipient twice"),
        arguments(
            "<deadline-rule id=\"answer\"", "<deadline-rule id=\"ask\"", "'ask' is used twice"),
        arguments(
            "date=\"xs:date(/stand/days/from) - xs:dayTimeDuration('P30D')\"",
            "date=\"/stand/goods\"",
            "which is no day"),
        arguments(
            "relevant=\"/stand/power = 'true'\"", "relevant=\"/stand/pover = 'true'\"", "pover"),
        arguments("four-eyes=\"true\"", "four-eyes=\"maybe\"", "maybe"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("broken")
  void tellsWhatIsWrongAndWhere(String part, String replacement, String message) {
    List<Problem> problems = Forms.problems(EveryElement.with(part, replacement));
    assertThat(problems).anySatisfy(problem -> assertThat(problem.text()).contains(message));
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.column()).isPositive();
            });
  }
}
