package lu.espace.procedure.adapter;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.Fee;
import lu.espace.procedure.domain.LifeEvent;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.domain.PublicService;
import lu.espace.procedure.domain.SignatureRule;
import net.sf.saxon.s9api.XdmNode;

/** Reads what a definition says besides the form. */
final class TermsReader {

  private final TextReader texts;
  private final ExpressionCompiler compiler;
  private final String root;
  private final Problems problems;

  /**
   * @param root the path of the instance's root, at which all this is evaluated
   */
  TermsReader(TextReader texts, ExpressionCompiler compiler, String root, Problems problems) {
    this.texts = texts;
    this.compiler = compiler;
    this.root = root;
    this.problems = problems;
  }

  Terms read(XdmNode procedure) {
    return new Terms(
        child(procedure, "public-service").map(this::service),
        child(procedure, "signatures")
            .map(this::signatures)
            .orElseGet(() -> new SignatureRule(new LocalText(Map.of()), false)),
        recipients(procedure),
        TextReader.children(procedure, "fee").map(this::fee).toList(),
        deadlines(procedure));
  }

  private static Optional<XdmNode> child(XdmNode procedure, String name) {
    return TextReader.children(procedure, name).findFirst();
  }

  private PublicService service(XdmNode place) {
    return new PublicService(
        place.attribute("identifier").strip(),
        attributes(place, "life-event", "code")
            .map(code -> LifeEvent.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT)))
            .distinct()
            .toList(),
        texts.read(place, "output"),
        attributes(place, "legal-resource", "uri").distinct().toList(),
        TextReader.children(place, "channel")
            .map(
                channel ->
                    new PublicService.Channel(
                        channel.attribute("kind").strip(), channel.attribute("address").strip()))
            .toList());
  }

  private static Stream<String> attributes(XdmNode place, String element, String attribute) {
    return TextReader.children(place, element).map(child -> child.attribute(attribute).strip());
  }

  private SignatureRule signatures(XdmNode place) {
    boolean fourEyes =
        TextReader.attribute(place, "four-eyes").filter(Set.of("true", "1")::contains).isPresent();
    return new SignatureRule(texts.read(place, "by"), fourEyes);
  }

  private List<Terms.Ruled<DeskAddress>> recipients(XdmNode procedure) {
    String own = procedure.attribute("institution").strip();
    Set<DeskAddress> known = new HashSet<>();
    return TextReader.children(procedure, "recipient")
        .map(
            place -> {
              DeskAddress address =
                  new DeskAddress(
                      TextReader.attribute(place, "institution").orElse(own),
                      place.attribute("desk").strip());
              if (!known.add(address)) {
                problems.add(place, "The desk '" + address.desk() + "' is a recipient twice.");
              }
              return new Terms.Ruled<>(address, relevant(place));
            })
        .toList();
  }

  private Terms.Ruled<Fee> fee(XdmNode place) {
    Optional<Expression> relevant = relevant(place);
    BigDecimal amount = new BigDecimal(place.attribute("amount").strip());
    return new Terms.Ruled<>(
        new Fee(amount, texts.read(place, "label"), relevant.isEmpty()), relevant);
  }

  private List<Terms.Deadline> deadlines(XdmNode procedure) {
    Set<String> ids = new HashSet<>();
    return TextReader.children(procedure, "deadline-rule")
        .map(
            place -> {
              String id = place.attribute("id").strip();
              if (!ids.add(id)) {
                problems.add(place, "The id '" + id + "' is used twice.");
              }
              return new Terms.Deadline(
                  id,
                  texts.read(place, "label"),
                  texts.read(place, "missed"),
                  TextReader.attribute(place, "for").filter("institution"::equals).isEmpty(),
                  compiler
                      .compile(place, "date", root)
                      .map(ExpressionCompiler.Compiled::expression),
                  place);
            })
        .toList();
  }

  private Optional<Expression> relevant(XdmNode place) {
    return compiler.compile(place, "relevant", root).map(ExpressionCompiler.Compiled::expression);
  }
}
