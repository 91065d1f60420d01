package lu.espace.procedure.adapter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A definition of any number of fields, with one repeat of up to two hundred rows. */
final class LargeDefinition {

  private static final List<String> LANGUAGES = List.of("fr", "de", "en", "lb");
  private static final int FIELDS_PER_STEP = 15;

  private final int fields;

  LargeDefinition(int fields) {
    this.fields = fields;
  }

  byte[] document() {
    String head =
        texts("title", "summary", "authority", "audience", "needed", "deadline", "legal-basis");
    return ("<procedure xmlns=\"urn:lu:espace:procedure:1\" code=\"large\" compartment=\"AID\""
            + " institution=\"TOWN\" desk=\"aid\" valid-from=\"2026-01-01\">"
            + head
            + "<choices id=\"c\"><item value=\"a\">"
            + text("label", "A")
            + "</item><item value=\"b\">"
            + text("label", "B")
            + "</item></choices><model><instance><large xmlns=\"urn:large\">"
            + each(i -> "<f" + i + "/>")
            + "<rows><row><name/><price/><pieces/><sum/></row></rows><total/></large></instance>"
            + each(this::bind)
            + rowBinds()
            + "</model>"
            + steps()
            + "</procedure>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Every fifth field is a choice, every fifth depends on the one before, every fifth is a sum. */
  private String bind(int i) {
    String ref = "<bind ref=\"/large/f" + i + "\" type=\"";
    return switch (i % 5) {
      case 0 -> ref + "choice\" choices=\"c\" required=\"true()\"/>";
      case 1 -> ref + "text\" required=\"true()\" relevant=\"../f" + (i - 1) + " = 'a'\"/>";
      case 2 ->
          ref + "date\"><constraint test=\". &gt;= $today\">" + alert() + "</constraint></bind>";
      case 3 -> ref + "money\"><constraint test=\". &gt;= 1\">" + alert() + "</constraint></bind>";
      default -> ref + "money\" calculate=\"xs:decimal(../f" + (i - 1) + ") * 1.17\"/>";
    };
  }

  private static String alert() {
    return text("alert", "Not before today");
  }

  private static String rowBinds() {
    String row = "<bind ref=\"/large/rows/row/";
    return row
        + "name\" type=\"text\" required=\"true()\"/>"
        + row
        + "price\" type=\"money\" required=\"true()\"/>"
        + row
        + "pieces\" type=\"integer\" required=\"true()\"/>"
        + row
        + "sum\" type=\"money\" calculate=\"xs:decimal(../price) * xs:decimal(../pieces)\"/>"
        + "<bind ref=\"/large/total\" type=\"money\""
        + " calculate=\"sum(../rows/row/sum[. castable as xs:decimal])\"/>";
  }

  private String steps() {
    String steps =
        IntStream.iterate(0, i -> i < fields, i -> i + FIELDS_PER_STEP)
            .mapToObj(this::step)
            .collect(Collectors.joining());
    String row =
        shown(
            "/large/rows/row/name",
            "/large/rows/row/price",
            "/large/rows/row/pieces",
            "/large/rows/row/sum");
    return steps
        + "<step id=\"rows\">"
        + text("label", "Rows")
        + "<repeat id=\"rows-repeat\" ref=\"/large/rows/row\" maximum=\"200\" appearance=\"table\">"
        + text("label", "Rows")
        + text("row-label", "Row")
        + text("add-label", "Add")
        + row
        + "</repeat>"
        + shown("/large/total")
        + "</step>";
  }

  private String step(int from) {
    return "<step id=\"s"
        + from
        + "\">"
        + text("label", "Step")
        + IntStream.range(from, Math.min(fields, from + FIELDS_PER_STEP))
            .mapToObj(i -> shown("/large/f" + i))
            .collect(Collectors.joining())
        + "</step>";
  }

  private String each(IntFunction<String> part) {
    return IntStream.range(0, fields).mapToObj(part).collect(Collectors.joining());
  }

  private static String text(String name, String text) {
    return LANGUAGES.stream()
        .map(l -> "<" + name + " xml:lang=\"" + l + "\">" + text + "</" + name + ">")
        .collect(Collectors.joining());
  }

  private static String texts(String... names) {
    return List.of(names).stream().map(name -> text(name, name)).collect(Collectors.joining());
  }

  private static String shown(String... paths) {
    return List.of(paths).stream()
        .map(path -> "<field ref=\"" + path + "\">" + text("label", path) + "</field>")
        .collect(Collectors.joining());
  }
}
