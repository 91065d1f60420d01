package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.DefinitionRefused.Problem;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.Language;

/** A form under test: an instance that is changed and looked at. */
final class Forms {

  /** A Monday without holidays near it. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final SaxonFormEngine ENGINE = new SaxonFormEngine();

  private final ProcedureDefinition definition;
  private FormContext context;
  private byte[] instance;

  private Forms(ProcedureDefinition definition, Map<String, String> prefill) {
    this.definition = definition;
    this.context = new FormContext(Language.FR, TODAY, prefill);
    this.instance = ENGINE.begin(definition, context);
  }

  static Forms of(String document) {
    return new Forms(ENGINE.read(document.getBytes(StandardCharsets.UTF_8)), Map.of());
  }

  static Forms adem(Map<String, String> prefill) {
    return shipped("adem-vacancy", prefill);
  }

  /** A new form of a procedure that comes with the product. */
  static Forms shipped(String code, Map<String, String> prefill) {
    return new Forms(ENGINE.read(document(code)), prefill);
  }

  static byte[] ademDocument() {
    return document("adem-vacancy");
  }

  private static byte[] document(String code) {
    String name = "/lu/espace/procedure/definitions/" + code + ".xml";
    try (InputStream in = Forms.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Forms set(String path, String value) {
    return apply(new Change.Set(path, value));
  }

  Forms apply(Change... changes) {
    instance = ENGINE.change(definition, instance, List.of(changes), context);
    return this;
  }

  Forms on(LocalDate day) {
    context = new FormContext(context.language(), day, context.prefill());
    return this;
  }

  Forms in(Language language) {
    context = new FormContext(language, context.today(), context.prefill());
    return this;
  }

  FormView view() {
    return ENGINE.view(definition, instance, context);
  }

  FilingTerms terms() {
    return ENGINE.terms(definition, instance, context);
  }

  /** The field at a path, whether it applies or not. */
  FieldView field(String path) {
    return view().steps().stream()
        .flatMap(step -> step.blocks().stream())
        .flatMap(block -> block.fields())
        .filter(field -> field.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + path));
  }

  Stream<FieldView> alerts() {
    return view().relevantSteps().stream()
        .flatMap(step -> step.fields())
        .filter(field -> field.alert().isPresent());
  }

  /** The places for files that apply, by their names. */
  List<String> places() {
    return view().relevantSteps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(BlockView::relevant)
        .flatMap(block -> block instanceof BlockView.Attachment a ? Stream.of(a) : Stream.empty())
        .map(attachment -> attachment.view().rule().id())
        .toList();
  }

  String text() {
    return new String(instance, StandardCharsets.UTF_8);
  }

  String filed() {
    return new String(ENGINE.filed(definition, instance, context), StandardCharsets.UTF_8);
  }

  /** Why a definition is refused. */
  static List<Problem> problems(String document) {
    DefinitionRefused refused =
        catchThrowableOfType(
            DefinitionRefused.class, () -> ENGINE.read(document.getBytes(StandardCharsets.UTF_8)));
    assertThat(refused).as("The definition was accepted").isNotNull();
    return refused.problems();
  }
}
