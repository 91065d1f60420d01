package lu.espace.server;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One run of a server. Its console is read while it runs: the server itself says there when it has
 * started, with or without errors.
 */
final class ServerProcess {

  private static final String STARTED = "WFLYSRV0025";
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";
  private static final int SHOWN_ERRORS = 8;
  private static final long PATIENCE_SECONDS = 600;

  private final Process process;
  private final Path console;
  private final CompletableFuture<String> started = new CompletableFuture<>();
  private final List<String> errors = new ArrayList<>();

  private ServerProcess(Process process, Path console) {
    this.process = process;
    this.console = console;
  }

  static ServerProcess start(List<String> command, Map<String, String> environment, Path console) {
    try {
      Files.createDirectories(console.getParent());
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      // The script then passes signals on, and waits for the server to end.
      builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
      ServerProcess server = new ServerProcess(builder.start(), console);
      Thread reader = new Thread(server::read, "server console");
      reader.setDaemon(true);
      reader.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the server's own line about its start
   */
  String awaitStarted() {
    try {
      return started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | CompletionException e) {
      throw new ServerFailure(e.getCause().getMessage(), e.getCause());
    } catch (TimeoutException e) {
      throw new ServerFailure("The server did not start in time, see " + console, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("Interrupted while the server started", e);
    }
  }

  /** Lets the server end its work. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  /** Ends the server without warning (SIGKILL), as a power cut would. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    awaitEnd();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The number of the server's Java process. */
  long pid() {
    return process
        .descendants()
        .filter(child -> child.info().command().filter(c -> c.endsWith("java")).isPresent())
        .findFirst()
        .orElseThrow(() -> new ServerFailure("The server is not running"))
        .pid();
  }

  void awaitEnd() {
    List<ProcessHandle> all = process.descendants().toList();
    process.onExit().join();
    all.forEach(child -> child.onExit().join());
  }

  private void read() {
    try (BufferedReader in = process.inputReader();
        BufferedWriter out = Files.newBufferedWriter(console)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(line);
        out.newLine();
        out.flush();
        see(line);
      }
    } catch (IOException e) {
      started.completeExceptionally(e);
    }
    fail("The server ended");
  }

  private void see(String line) {
    if (started.isDone()) {
      return;
    }
    if (line.contains(" ERROR ") || line.contains("Caused by: ")) {
      errors.add(line);
    }
    if (line.contains(STARTED)) {
      started.complete(line);
    } else if (line.contains(STARTED_WITH_ERRORS)) {
      fail("The server started with errors");
    }
  }

  private void fail(String what) {
    String first = String.join("\n", errors.subList(0, Math.min(errors.size(), SHOWN_ERRORS)));
    started.completeExceptionally(new ServerFailure(what + ", see " + console + "\n" + first));
  }
}
