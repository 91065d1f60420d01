package lu.espace.procedure.adapter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.Fee;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureInformation;
import lu.espace.procedure.domain.PublicService;
import lu.espace.procedure.domain.RequestedAttachment;
import lu.espace.procedure.domain.SignatureRule;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;
import net.sf.saxon.s9api.Processor;

/**
 * A definition made ready to run: its expressions are compiled, its calculations are in the order
 * in which they depend on each other.
 */
final class SaxonDefinition implements ProcedureDefinition {

  private final Head head;
  private final Processor processor;
  private final QName root;
  private final byte[] skeleton;
  private final Map<String, Bind> binds;
  private final List<Bind> calculations;
  private final Map<String, List<Expression>> conditions;
  private final List<Layout.Step> steps;
  private final Map<String, Layout.Repeat> repeats;
  private final Set<String> shown;

  SaxonDefinition(
      Head head, Processor processor, Skeleton skeleton, Model model, List<Layout.Step> steps) {
    this.head = head;
    this.processor = processor;
    this.root = skeleton.root();
    this.skeleton = skeleton.document().getBytes(StandardCharsets.UTF_8);
    this.binds = Map.copyOf(model.binds());
    this.calculations = List.copyOf(model.calculations());
    this.conditions = Map.copyOf(model.conditions());
    this.steps = List.copyOf(steps);
    this.repeats =
        blocks(steps, Layout.Repeat.class)
            .collect(Collectors.toMap(Layout.Repeat::path, Function.identity()));
    this.shown =
        blocks(steps, Layout.Block.class)
            .flatMap(Layout.Block::fields)
            .map(Layout.Field::path)
            .collect(Collectors.toSet());
  }

  private static <T extends Layout.Block> Stream<T> blocks(List<Layout.Step> steps, Class<T> kind) {
    return steps.stream()
        .flatMap(step -> step.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  @Override
  public ProcedureCode code() {
    return head.code();
  }

  @Override
  public Compartment compartment() {
    return head.compartment();
  }

  @Override
  public LocalText title() {
    return head.title();
  }

  @Override
  public LocalText summary() {
    return head.summary();
  }

  @Override
  public String institution() {
    return head.institution();
  }

  @Override
  public String desk() {
    return head.desk();
  }

  @Override
  public ProcedureInformation information() {
    return head.information();
  }

  @Override
  public Optional<PublicService> publicService() {
    return head.terms().service();
  }

  @Override
  public SignatureRule signatures() {
    return head.terms().signatures();
  }

  @Override
  public List<Fee> fees() {
    return head.terms().fees().stream().map(Terms.Ruled::what).toList();
  }

  @Override
  public List<DeskAddress> recipients() {
    return Stream.concat(
            Stream.of(mainDesk()), head.terms().recipients().stream().map(Terms.Ruled::what))
        .distinct()
        .toList();
  }

  @Override
  public List<LocalText> steps() {
    return steps.stream().map(Layout.Step::label).toList();
  }

  @Override
  public List<RequestedAttachment> attachments() {
    return places()
        .map(
            place ->
                new RequestedAttachment(
                    place.rule(),
                    place.label(),
                    place.hint(),
                    place.required().flatMap(Expression::constant).orElse(false)))
        .toList();
  }

  /** The places for files, in the order of the steps. */
  Stream<Layout.Attachment> places() {
    return blocks(steps, Layout.Attachment.class);
  }

  @Override
  public LocalDate validFrom() {
    return head.validFrom();
  }

  Processor processor() {
    return processor;
  }

  QName root() {
    return root;
  }

  /** A fresh instance with the template row of each repeat. */
  byte[] skeleton() {
    return skeleton.clone();
  }

  Optional<Bind> bind(String path) {
    return Optional.ofNullable(binds.get(path));
  }

  /** What steps, groups and repeats say of a node, evaluated at the root. */
  List<Expression> conditions(String path) {
    return conditions.getOrDefault(path, List.of());
  }

  Terms terms() {
    return head.terms();
  }

  /** The desk that receives the files for which no rule holds. */
  DeskAddress mainDesk() {
    return new DeskAddress(head.institution(), head.desk());
  }

  Iterable<Bind> binds() {
    return binds.values();
  }

  List<Bind> calculations() {
    return calculations;
  }

  List<Layout.Step> layout() {
    return steps;
  }

  Iterable<Layout.Repeat> repeats() {
    return repeats.values();
  }

  Optional<Layout.Repeat> repeat(String path) {
    return Optional.ofNullable(repeats.get(path));
  }

  /** Whether a field of the form shows the node. */
  boolean shows(String path) {
    return shown.contains(path);
  }

  /** What the definition says of itself. */
  record Head(
      ProcedureCode code,
      Compartment compartment,
      String institution,
      String desk,
      LocalDate validFrom,
      LocalText title,
      LocalText summary,
      ProcedureInformation information,
      Terms terms) {}

  /**
   * What holds for the nodes.
   *
   * @param conditions what steps, groups and repeats say of the nodes that they show
   */
  record Model(
      Map<String, Bind> binds, List<Bind> calculations, Map<String, List<Expression>> conditions) {}

  /** The instance that every filing begins with. */
  record Skeleton(QName root, String document) {}
}
