package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outline of an XPath expression: the nodes that it reads and what it must not do. The language
 * of definitions is a part of XPath without loops over anything but the instance, without functions
 * as values and without access to the world, so that the time an expression takes is bounded by the
 * size of the instance. Saxon-HE itself has no time limit.
 */
final class ExpressionOutline {

  /** Loops, bindings and text-multiplying functions in one expression. */
  private static final int MOST_COSTLY = 4;

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.\\-]*";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<string>\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*')"
              + "|(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+\\-]?\\d+)?)"
              + "|\\$(?<variable>"
              + NAME
              + ")|(?<name>"
              + NAME
              + "(?::"
              + NAME
              + ")?)|(?<symbol>::|:=|//|\\.\\.|=>|\\|\\||!=|<=|>=|<<|>>|\\S))");

  private static final Set<String> BINDERS = Set.of("for", "some", "every", "let");
  private static final Set<String> COSTLY = Set.of("replace", "tokenize", "matches", "string-join");

  /** Operators of two words, before the name of a type. */
  private static final Set<String> TYPE_OPERATORS = Set.of("cast", "castable", "instance", "treat");

  private static final Set<String> FUNCTIONS =
      Set.of(
          ("abs avg boolean ceiling compare concat contains count data day-from-date"
                  + " days-from-duration distinct-values empty ends-with exactly-one exists false"
                  + " floor head if index-of last lower-case matches max min month-from-date"
                  + " normalize-space not number one-or-more position replace reverse round"
                  + " round-half-to-even starts-with string string-join string-length subsequence"
                  + " substring substring-after substring-before sum tail text tokenize translate"
                  + " true upper-case year-from-date years-from-duration months-from-duration"
                  + " zero-or-one xs:boolean xs:date xs:dayTimeDuration xs:decimal xs:double"
                  + " xs:integer xs:string xs:yearMonthDuration")
              .split(" "));
  private static final Set<String> REFUSED = Set.of("::", "{", "}", "#", "@", "!", "=>", "<<");

  private final InstanceShape shape;
  private final List<Token> tokens = new ArrayList<>();
  private final Set<String> reads = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();
  private int next;

  ExpressionOutline(String expression, String context, InstanceShape shape) {
    this.shape = shape;
    Matcher matcher = TOKEN.matcher(expression);
    while (matcher.lookingAt()) {
      tokens.add(Token.of(matcher));
      matcher.region(matcher.end(), expression.length());
    }
    checkCost();
    scan(Set.of(context));
  }

  /** The paths of the nodes that the expression reads; a node stands for all in it. */
  Set<String> reads() {
    return reads;
  }

  List<String> problems() {
    return problems;
  }

  private void checkCost() {
    long costly = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean binds =
          tokens.get(i).kind() == Kind.VARIABLE
              && i + 1 < tokens.size()
              && tokens.get(i + 1).is(":=", "in");
      costly += binds || COSTLY.contains(tokens.get(i).text()) ? 1 : 0;
    }
    if (costly > MOST_COSTLY) {
      problems.add("The expression has more than " + MOST_COSTLY + " loops and the like.");
    }
  }

  /** Reads to the end or over the closing bracket. */
  private void scan(Set<String> context) {
    boolean afterOperand = false;
    Set<String> last = Set.of();
    while (next < tokens.size()) {
      Token token = tokens.get(next++);
      if (token.is(")", "]")) {
        return;
      }
      if (token.is("(")) {
        scan(context);
        last = anywhere();
        afterOperand = true;
      } else if (token.is("[")) {
        scan(last.isEmpty() ? anywhere() : last);
      } else if (token.is("/", "//") && afterOperand) {
        last = path(last, token.is("//"));
      } else if (startsPath(token, afterOperand)) {
        last = start(token, context);
        afterOperand = true;
      } else {
        afterOperand = other(token, afterOperand);
        last = token.kind() == Kind.VARIABLE ? anywhere() : last;
      }
    }
  }

  private boolean startsPath(Token token, boolean afterOperand) {
    if (afterOperand) {
      return false;
    }
    return token.is("/", "//", ".", "..", "*")
        || (token.kind() == Kind.NAME && !peek("(") && !isBinder(token) && !isType(token));
  }

  private boolean isBinder(Token token) {
    return BINDERS.contains(token.text())
        && next < tokens.size()
        && tokens.get(next).kind() == Kind.VARIABLE;
  }

  private static boolean isType(Token token) {
    return token.text().startsWith("xs:");
  }

  /** Anything but a path; answers whether an operand ends with it. */
  private boolean other(Token token, boolean afterOperand) {
    if (token.kind() == Kind.NAME && !afterOperand && peek("(")) {
      if (!FUNCTIONS.contains(token.text().replaceFirst("^fn:", ""))) {
        problems.add("The function " + token.text() + "() cannot be used in a definition.");
      }
      return false;
    }
    if (token.kind() == Kind.NAME && afterOperand) {
      operator(token);
      return false;
    }
    if (token.kind() == Kind.SYMBOL && REFUSED.contains(token.text())) {
      problems.add("'" + token.text() + "' cannot be used in a definition.");
    }
    if (token.is("?")) {
      return afterOperand;
    }
    return token.kind() == Kind.STRING
        || token.kind() == Kind.NUMBER
        || token.kind() == Kind.VARIABLE
        || (token.kind() == Kind.NAME && isType(token));
  }

  private void operator(Token token) {
    if (token.text().equals("to")) {
      problems.add("Ranges ('to') cannot be used in a definition.");
    }
    if (TYPE_OPERATORS.contains(token.text())) {
      next++;
    }
  }

  private Set<String> start(Token token, Set<String> context) {
    if (token.is("/", "//")) {
      return path(Set.of(""), token.is("//"));
    }
    return steps(step(token, context, false));
  }

  /** The steps after a slash. */
  private Set<String> path(Set<String> from, boolean deep) {
    if (next >= tokens.size()) {
      return from;
    }
    return steps(step(tokens.get(next++), from, deep));
  }

  private Set<String> steps(Set<String> from) {
    if (!peek("/") && !peek("//")) {
      reads.addAll(from);
    }
    return from;
  }

  private Set<String> step(Token token, Set<String> from, boolean deep) {
    if (token.is(".")) {
      return from;
    }
    if (token.is("..")) {
      return from.stream().map(InstanceShape::parent).collect(Collectors.toSet());
    }
    if (token.is("text") && peek("(")) {
      next += 2;
      return from;
    }
    if (token.is("*") || token.kind() == Kind.NAME) {
      return named(token, from, deep);
    }
    problems.add("'" + token.text() + "' is no step of a path.");
    return anywhere();
  }

  private Set<String> named(Token token, Set<String> from, boolean deep) {
    Set<String> found = new HashSet<>();
    for (String path : from) {
      found.addAll(deep ? shape.descendants(path) : shape.children(path));
    }
    if (!token.is("*")) {
      found.removeIf(path -> !InstanceShape.name(path).equals(token.text()));
    }
    if (found.isEmpty()) {
      problems.add("The instance has no '" + token.text() + "' here.");
    }
    return found;
  }

  /** Where a variable or a bracket may have led to. */
  private Set<String> anywhere() {
    Set<String> all = new HashSet<>(shape.paths());
    all.add("");
    return all;
  }

  private boolean peek(String text) {
    return next < tokens.size() && tokens.get(next).is(text);
  }

  private enum Kind {
    STRING,
    NUMBER,
    VARIABLE,
    NAME,
    SYMBOL
  }

  private record Token(Kind kind, String text) {

    static Token of(Matcher matcher) {
      for (Kind kind : Kind.values()) {
        String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
        if (text != null) {
          return new Token(kind, text);
        }
      }
      throw new IllegalStateException("No token");
    }

    boolean is(String... texts) {
      return (kind == Kind.SYMBOL || kind == Kind.NAME) && Set.of(texts).contains(text);
    }
  }
}
