package lu.espace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Checks a page against WCAG 2.2 level AA as far as a program can. */
final class Accessibility {

  private static final List<String> STANDARD =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Accessibility() {}

  /** Fails on every finding that keeps people out. */
  static void check(Page page) {
    List<String> findings =
        new AxeBuilder(page)
            .withTags(STANDARD).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::describe)
                .toList();
    assertThat(findings).as("accessibility of " + page.url()).isEmpty();
  }

  private static String describe(Rule rule) {
    List<String> places =
        rule.getNodes().stream()
            .map(node -> node.getTarget() + ": " + node.getFailureSummary())
            .toList();
    return rule.getImpact() + " " + rule.getId() + " at " + places;
  }
}
