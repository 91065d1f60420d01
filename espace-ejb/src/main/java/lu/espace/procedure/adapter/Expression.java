package lu.espace.procedure.adapter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.UncheckedXPathException;

/**
 * A compiled expression of a definition; safe to share between threads. Where a value that it
 * computes with is empty or not of its type, it has no result and its default counts: the faulty
 * value is reported where it stands.
 */
final class Expression {

  private final String text;
  private final XPathExecutable compiled;
  private final Optional<Boolean> constant;

  Expression(String text, XPathExecutable compiled) {
    this.text = text;
    this.compiled = compiled;
    this.constant =
        switch (text.strip()) {
          case "true()" -> Optional.of(true);
          case "false()" -> Optional.of(false);
          default -> Optional.empty();
        };
  }

  /** What it always yields, empty where it depends on the answers. */
  Optional<Boolean> constant() {
    return constant;
  }

  boolean test(XdmNode context, Variables variables, boolean byDefault) {
    if (constant.isPresent()) {
      return constant.get();
    }
    try {
      XPathSelector selector = load(context, variables);
      return evaluated(selector::effectiveBooleanValue);
    } catch (SaxonApiException e) {
      requireDataError(e);
      return byDefault;
    }
  }

  /** The result as text in its XML Schema form, empty where there is none. */
  String text(XdmNode context, Variables variables) {
    return String.join(" ", texts(context, variables));
  }

  /** Each item of the result as text in its XML Schema form. */
  List<String> texts(XdmNode context, Variables variables) {
    try {
      XPathSelector selector = load(context, variables);
      return evaluated(selector::evaluate).stream().map(Expression::lexical).toList();
    } catch (SaxonApiException e) {
      requireDataError(e);
      return List.of();
    }
  }

  /** Faults that Saxon meets while it filters a sequence come as unchecked exceptions. */
  private static <T> T evaluated(Evaluation<T> evaluation) throws SaxonApiException {
    try {
      return evaluation.result();
    } catch (UncheckedXPathException e) {
      throw new SaxonApiException(e.getXPathException());
    }
  }

  private XPathSelector load(XdmNode context, Variables variables) throws SaxonApiException {
    XPathSelector selector = compiled.load();
    variables.assign(selector);
    selector.setContextItem(context);
    return selector;
  }

  private static String lexical(XdmItem item) {
    if (item instanceof XdmAtomicValue atomic && atomic.getValue() instanceof Double number) {
      return Double.isFinite(number) ? plain(number) : "";
    }
    return item.getStringValue();
  }

  private static String plain(double number) {
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
  }

  /** Casts, arithmetic and dates fail by data; everything else is a fault of the expression. */
  private void requireDataError(SaxonApiException e) {
    String code = e.getErrorCode() == null ? "" : e.getErrorCode().getLocalName();
    if (!code.matches("FO(RG|AR|CA|DT).*")) {
      throw new ExpressionBroken(text, e);
    }
  }

  @FunctionalInterface
  private interface Evaluation<T> {
    T result() throws SaxonApiException;
  }

  /** An expression cannot be evaluated whatever the values are. */
  static final class ExpressionBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExpressionBroken(String expression, SaxonApiException cause) {
      super(expression + ": " + cause.getMessage(), cause);
    }
  }
}
