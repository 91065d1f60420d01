package lu.espace.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the unpacked server and the configuration scripts are.
 *
 * @param home the WildFly distribution, never started on its own base directory
 * @param scripts the directory of espace.cli
 */
public record ServerLayout(Path home, Path scripts) {

  /** The layout of the source tree, after its build has unpacked the server. */
  public static ServerLayout of(Path wildflyConfig) {
    Path directory = wildflyConfig.toAbsolutePath().normalize();
    return new ServerLayout(unpacked(directory.resolve("target")), directory.resolve("cli"));
  }

  /** The scripts of an operator, in their order. */
  public List<Path> operatorScripts() {
    return List.of(scripts.resolve("espace.cli"), scripts.resolve("hardening.cli"));
  }

  /** The operator's scripts and what a sandbox has beyond them. */
  public List<Path> sandboxScripts() {
    return Stream.concat(operatorScripts().stream(), Stream.of(scripts.resolve("sandbox.cli")))
        .toList();
  }

  private static Path unpacked(Path target) {
    try (Stream<Path> entries = Files.list(target)) {
      return entries
          .filter(entry -> entry.getFileName().toString().startsWith("wildfly-"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow(() -> new ServerFailure("No server is unpacked in " + target));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
