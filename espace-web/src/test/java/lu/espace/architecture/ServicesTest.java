package lu.espace.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import java.util.List;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;
import lu.espace.shared.service.Requires;

/** Every service is guarded, and every public method of one says who may call it. */
class ServicesTest extends Rules {

  private static final List<Class<? extends java.lang.annotation.Annotation>> DECLARATIONS =
      List.of(Requires.class, ForHolders.class, ForAgents.class, OpenToEveryone.class);

  static final ArchRule servicesStandInServicePackages =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should()
          .resideInAPackage("lu.espace.*.service..");

  static final ArchRule servicesAreGuarded =
      classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(Guarded.class);

  static final ArchRule everyServiceMethodDeclaresItsRight =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(declareOneRight());

  static final ArchRule servicesReturnNoEntity =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(notReturnAnEntity());

  private static ArchCondition<JavaMethod> notReturnAnEntity() {
    return new ArchCondition<>("not return an entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean entity =
            method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
        events.add(
            new SimpleConditionEvent(method, !entity, method.getFullName() + " returns an entity"));
      }
    };
  }

  private static ArchCondition<JavaMethod> declareOneRight() {
    return new ArchCondition<>("declare exactly one right") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        long declared = DECLARATIONS.stream().filter(method::isAnnotatedWith).count();
        events.add(
            new SimpleConditionEvent(
                method, declared == 1, method.getFullName() + " declares " + declared + " rights"));
      }
    };
  }
}
