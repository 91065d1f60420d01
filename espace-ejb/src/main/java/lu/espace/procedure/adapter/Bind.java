package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.LocalText;
import net.sf.saxon.s9api.XdmNode;

/**
 * What a definition says about one node.
 *
 * @param type empty for a node with children
 * @param choices the list of a choice, else empty
 * @param prefill the key into the safe, or empty
 * @param reads the nodes that the calculation depends on
 * @param place where it stands in the document
 */
record Bind(
    String path,
    Optional<FieldType> type,
    int maxLength,
    Optional<ChoiceList> choices,
    Optional<String> prefill,
    Optional<Expression> relevant,
    Optional<Expression> required,
    Optional<Expression> readonly,
    Optional<Expression> calculate,
    Set<String> reads,
    List<Rule> rules,
    XdmNode place) {

  /** A condition on the value, and what the user reads while it does not hold. */
  record Rule(Expression test, LocalText alert, XdmNode place) {}

  boolean isCalculated() {
    return calculate.isPresent();
  }
}
