package lu.espace.notification.service;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;

/** A configuration that knows the addresses which mails need, and nothing else. */
public final class Addresses {

  private Addresses() {}

  public static Configuration configuration(URI professional) {
    return configuration(professional, Set.of());
  }

  /** Also with the persons who are operators. */
  public static Configuration withOperators(String... operators) {
    return configuration(
        URI.create("https://pro.example"),
        Stream.of(operators).map(Ssn::new).collect(Collectors.toSet()));
  }

  private static Configuration configuration(URI professional, Set<Ssn> operators) {
    return (Configuration)
        Proxy.newProxyInstance(
            Addresses.class.getClassLoader(),
            new Class<?>[] {Configuration.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "professionalUrl" -> professional;
                  case "operators" -> operators;
                  case "mailFrom" -> "espace@example.lu";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
