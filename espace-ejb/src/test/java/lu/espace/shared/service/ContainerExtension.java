package lu.espace.shared.service;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedField;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Lets plain CDI run enterprise beans: they get transactions, {@code @PersistenceContext} and
 * {@code @EJB} fields are injected, and given objects stand in for ports.
 */
class ContainerExtension implements Extension {

  /** An object that is injected wherever the type is asked for. */
  record Given<T>(Class<T> type, T object) {}

  private static final class TransactionLiteral extends AnnotationLiteral<ContainerTransaction>
      implements ContainerTransaction {
    private static final long serialVersionUID = 1L;
  }

  private final List<Given<?>> given;

  ContainerExtension(List<Given<?>> given) {
    this.given = given;
  }

  void enterpriseBeans(
      @Observes @WithAnnotations({Stateless.class, Singleton.class, MessageDriven.class})
          ProcessAnnotatedType<?> bean) {
    if (bean.getAnnotatedType().isAnnotationPresent(Stateless.class)
        || bean.getAnnotatedType().isAnnotationPresent(Singleton.class)
        || bean.getAnnotatedType().isAnnotationPresent(MessageDriven.class)) {
      bean.configureAnnotatedType().add(new TransactionLiteral());
    }
  }

  void resources(
      @Observes @WithAnnotations({PersistenceContext.class, EJB.class})
          ProcessAnnotatedType<?> bean) {
    AnnotatedTypeConfigurator<?> type = bean.configureAnnotatedType();
    type.filterFields(ContainerExtension::isResource)
        .forEach(field -> field.add(InjectLiteral.INSTANCE));
  }

  private static boolean isResource(AnnotatedField<?> field) {
    return field.isAnnotationPresent(PersistenceContext.class)
        || field.isAnnotationPresent(EJB.class);
  }

  void standIns(@Observes AfterBeanDiscovery discovery) {
    given.forEach(one -> add(discovery, one));
  }

  private static <T> void add(AfterBeanDiscovery discovery, Given<T> one) {
    discovery
        .<T>addBean()
        .id(one.type().getName())
        .types(one.type(), Object.class)
        .scope(Dependent.class)
        .createWith(context -> one.object());
  }
}
