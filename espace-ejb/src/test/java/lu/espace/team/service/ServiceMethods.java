package lu.espace.team.service;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every public method of every service of the product, as the compiled classes have them. */
final class ServiceMethods {

  private ServiceMethods() {}

  static List<Method> all() {
    try {
      Path classes =
          Path.of(Members.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(name -> name.endsWith(".class") && name.contains("/service/"))
            .map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
            .filter(type -> type.isAnnotationPresent(Stateless.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .sorted(Comparator.comparing(ServiceMethods::name))
            .toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@code SendCaseFile.send}. */
  static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ServiceMethods.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
