package lu.espace.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.espace.audit.service.LogTexts;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.OpenToEveryone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The log says in words what a service did: each method that leaves a line has its text in {@code
 * lu/espace/audit/service/log_*.properties}, in every language.
 */
class LogTextsTest {

  private final LogTexts texts = new LogTexts();

  @ParameterizedTest
  @EnumSource
  void everyMethodOfEveryServiceHasItsText(Language language) {
    Set<String> keys = texts.all(language).keySet();
    List<String> without =
        verbs()
            .filter(verb -> !keys.contains("do." + verb) && !keys.contains("view." + verb))
            .toList();
    assertThat(without)
        .as(
            "service methods without a text: add do.<verb> (an act) or view.<verb> (a look) to"
                + " espace-ejb/src/main/resources/lu/espace/audit/service/log_%s.properties",
            language.code())
        .isEmpty();
  }

  @Test
  void noMethodIsBothAnActAndALook() {
    Set<String> keys = texts.all(Language.FR).keySet();
    assertThat(verbs()).noneMatch(v -> keys.contains("do." + v) && keys.contains("view." + v));
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameTexts(Language language) {
    assertThat(texts.all(language).keySet())
        .containsExactlyInAnyOrderElementsOf(texts.all(Language.FR).keySet());
    assertThat(texts.all(language).values())
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'"));
  }

  private static Stream<String> verbs() {
    return Rules.product().stream()
        .filter(type -> type.isAnnotatedWith(Stateless.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(LogTextsTest::leavesALine)
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
        .distinct();
  }

  private static boolean leavesALine(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.isAnnotatedWith(OpenToEveryone.class);
  }
}
