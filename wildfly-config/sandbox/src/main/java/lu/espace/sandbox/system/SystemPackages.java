package lu.espace.sandbox.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Programs of the operating system (Debian), installed where they are missing; that needs root. */
public final class SystemPackages {

  private SystemPackages() {}

  /**
   * Has packages installed through the system's package manager.
   *
   * @throws IllegalStateException if the package manager ends with a failure
   */
  public static void install(String... packages) {
    run(List.of("apt-get", "update", "-qq"));
    run(
        Stream.concat(
                Stream.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"),
                Stream.of(packages))
            .toList());
  }

  private static void run(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      int exit = builder.start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
