package lu.espace.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import java.io.Serializable;
import java.util.Set;

/**
 * Beans that outlive a request travel between nodes: one field that cannot be serialised loses the
 * session silently in a cluster.
 */
class PagesTest extends Rules {

  private static final Set<String> LONG_SCOPES =
      Set.of(
          "org.omnifaces.cdi.ViewScoped",
          "jakarta.faces.view.ViewScoped",
          "jakarta.enterprise.context.SessionScoped",
          "jakarta.enterprise.context.ConversationScoped");

  private static final DescribedPredicate<JavaClass> OUTLIVE_A_REQUEST =
      DescribedPredicate.describe(
          "outlive a request", type -> LONG_SCOPES.stream().anyMatch(type::isAnnotatedWith));

  static final ArchRule longLivedBeansAreSerialisable =
      classes().that(OUTLIVE_A_REQUEST).should().beAssignableTo(Serializable.class);

  static final ArchRule theirFieldsAreSerialisable =
      classes().that(OUTLIVE_A_REQUEST).should(holdOnlySerialisableFields());

  private static ArchCondition<JavaClass> holdOnlySerialisableFields() {
    return new ArchCondition<>("hold only serialisable fields") {
      @Override
      public void check(JavaClass bean, ConditionEvents events) {
        bean.getFields().stream()
            .filter(field -> !isFine(field))
            .forEach(
                field ->
                    events.add(
                        SimpleConditionEvent.violated(
                            field, field.getFullName() + " cannot be serialised")));
      }
    };
  }

  private static boolean isFine(JavaField field) {
    JavaClass type = field.getRawType();
    return field.getModifiers().contains(JavaModifier.STATIC)
        || field.getModifiers().contains(JavaModifier.TRANSIENT)
        || type.isPrimitive()
        || type.isEnum()
        || type.isAssignableTo(Serializable.class)
        || (type.getPackageName().equals("java.util") && type.isInterface())
        || isProxied(field);
  }

  /** The container injects proxies for these, and proxies are serialisable. */
  private static boolean isProxied(JavaField field) {
    JavaClass type = field.getRawType();
    return field.isAnnotatedWith("jakarta.inject.Inject")
        && (type.isAnnotatedWith(Stateless.class)
            || type.isAnnotatedWith("jakarta.enterprise.context.RequestScoped")
            || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped"));
  }
}
