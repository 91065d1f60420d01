package lu.espace.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the operators' own configure.sh, so that what a sandbox proves holds on their servers. */
final class ServerConfiguration {

  private static final long PATIENCE_SECONDS = 600;

  private final ServerLayout layout;
  private final Path base;
  private final Map<String, String> environment;

  /**
   * @param environment secrets and settings that the scripts read
   */
  ServerConfiguration(ServerLayout layout, Path base, Map<String, String> environment) {
    this.layout = layout;
    this.base = base;
    this.environment = Map.copyOf(environment);
  }

  /** Configures a server that is stopped. */
  String offline(List<Path> scripts) {
    return run("offline", scripts, Map.of());
  }

  /** Configures a server that runs, and reloads it. */
  String live(List<Path> scripts, ServerAddresses addresses) {
    return run("live", scripts, Map.of("CONTROLLER", addresses.management().getAuthority()));
  }

  private String run(String mode, List<Path> scripts, Map<String, String> more) {
    List<String> command = new ArrayList<>();
    command.add(layout.scripts().resolve("configure.sh").toString());
    command.add(mode);
    scripts.forEach(script -> command.add(script.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JBOSS_HOME", layout.home().toString());
    builder.environment().put("JBOSS_BASE_DIR", base.toString());
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    return finish(builder);
  }

  private String finish(ProcessBuilder builder) {
    try {
      Path output = Files.createTempFile("espace-configure", ".log");
      Process process = builder.redirectOutput(output.toFile()).start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        // The script is a shell's child; ending the shell alone would leave it at work.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String said = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      if (process.waitFor() != 0) {
        throw new ServerFailure("The server was not configured:\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new ServerFailure("The configuration script did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("Interrupted while the server was configured", e);
    }
  }
}
