package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.espace.procedure.domain.FieldType;
import net.sf.saxon.s9api.XdmNode;

/**
 * What a definition says about one node.
 *
 * @param type empty for a node with children
 * @param whole what the parts of a node with children make, or empty
 * @param choices the list of a choice, else empty
 * @param prefill the key into the safe, or empty
 * @param saveBack the key under which the safe is offered the value, or empty
 * @param attachment the attachment whose files a document chooses from, or empty
 * @param part how it belongs to the node that it is a part of, or empty
 * @param reads the nodes that the calculation depends on
 * @param place where it stands in the document
 */
record Bind(
    String path,
    Optional<FieldType> type,
    Optional<Whole> whole,
    int maxLength,
    Optional<ChoiceList> choices,
    Optional<String> prefill,
    Optional<String> saveBack,
    Optional<String> attachment,
    Optional<Part> part,
    Optional<Expression> relevant,
    Optional<Expression> required,
    Optional<Expression> readonly,
    Optional<Expression> calculate,
    Set<String> reads,
    List<Rule> rules,
    XdmNode place) {

  /** A condition on the value, and what the user reads while it does not hold. */
  record Rule(Expression test, Phrase alert, XdmNode place) {}

  /**
   * A part of a period, an address or a person. What the whole says of required and readonly holds
   * for it.
   *
   * @param speaks whether what is wrong with the whole is said here: at its last part
   */
  record Part(boolean speaks) {}

  /** A node that only is what its type, or its parts, make it. */
  static Bind plain(String path, Optional<FieldType> type, int maxLength, XdmNode place) {
    return new Bind(
        path,
        type,
        Optional.empty(),
        maxLength,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of(),
        place);
  }

  /** The same as a part of another node. */
  Bind asPart(
      Part of,
      Optional<Whole> made,
      Optional<String> fills,
      Optional<String> saves,
      List<Rule> must) {
    return new Bind(
        path,
        type,
        made,
        maxLength,
        choices,
        fills,
        saves,
        attachment,
        Optional.of(of),
        relevant,
        required,
        readonly,
        calculate,
        reads,
        must,
        place);
  }

  boolean isCalculated() {
    return calculate.isPresent();
  }
}
