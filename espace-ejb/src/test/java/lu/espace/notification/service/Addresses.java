package lu.espace.notification.service;

import java.lang.reflect.Proxy;
import java.net.URI;
import lu.espace.shared.port.Configuration;

/** A configuration that knows the addresses which mails need, and nothing else. */
public final class Addresses {

  private Addresses() {}

  public static Configuration configuration(URI professional) {
    return (Configuration)
        Proxy.newProxyInstance(
            Addresses.class.getClassLoader(),
            new Class<?>[] {Configuration.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "professionalUrl" -> professional;
                  case "mailFrom" -> "espace@example.lu";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
