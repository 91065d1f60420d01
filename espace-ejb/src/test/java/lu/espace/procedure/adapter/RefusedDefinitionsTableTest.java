package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.DefinitionRefused.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Keeps the page of the documentation that shows the message of each broken definition. Where it is
 * not what the product says, the right one lies in {@code target} to be copied.
 */
class RefusedDefinitionsTableTest {

  private static final Path PAGE = Path.of("../docs/refused-definitions.md");
  private static final Path RIGHT = Path.of("target/refused-definitions.md");
  private static final int LONGEST = 90;

  private static final String HEAD =
      """
      # Broken definitions and what their authors are told

      Each row is a definition that is right but for one change. The tests write this table; the messages of the
      schema come from the parser. Hostile documents (document types, entity bombs, external entities, inclusions,
      more than a megabyte) are refused before anything is read: `RefusedDefinitionsTest`.

      | instead of | it says | line:column | message |
      |---|---|---|---|
      """;

  @Test
  void thePageShowsTheMessageOfEach() throws IOException {
    String page =
        HEAD
            + rows(RefusedDefinitionsTest.broken(), ExampleDefinition::with)
            + rows(RefusedWordsTest.broken(), EveryElement::with);
    Files.createDirectories(RIGHT.getParent());
    Files.writeString(RIGHT, page);
    assertThat(PAGE).content(StandardCharsets.UTF_8).isEqualTo(page);
  }

  private static String rows(Stream<Arguments> cases, BinaryOperator<String> change) {
    return cases
        .map(Arguments::get)
        .map(one -> row((String) one[0], (String) one[1], (String) one[2], change))
        .collect(Collectors.joining());
  }

  private static String row(
      String part, String replacement, String message, BinaryOperator<String> change) {
    byte[] document = change.apply(part, replacement).getBytes(StandardCharsets.UTF_8);
    DefinitionRefused refused =
        catchThrowableOfType(DefinitionRefused.class, () -> Forms.ENGINE.read(document));
    Problem problem =
        refused.problems().stream()
            .filter(one -> one.text().contains(message))
            .findFirst()
            .orElseThrow();
    return "| %s | %s | %d:%d | %s |%n"
        .replace("%n", "\n")
        .formatted(code(part), code(replacement), problem.line(), problem.column(), text(problem));
  }

  private static String code(String text) {
    String line = text.replaceAll("\\s+", " ").replace("|", "\\|");
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return cut.isEmpty() ? "" : "`` " + cut + " ``";
  }

  private static String text(Problem problem) {
    return problem.text().replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
  }
}
