package lu.espace.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server's deployment directory; what came of a file stands in marker files beside it. */
final class Deployments {

  private static final long PATIENCE_SECONDS = 180;

  private final Path directory;

  Deployments(Path base) {
    this.directory = base.resolve("deployments");
  }

  /** Lays an application ready for the next start. */
  void put(Path application) {
    try {
      String name = application.getFileName().toString();
      for (String marker : new String[] {".deployed", ".failed", ".undeployed", ".isdeploying"}) {
        Files.deleteIfExists(directory.resolve(name + marker));
      }
      place(application);
    } catch (IOException e) {
      throw new ServerFailure("The application cannot be copied", e);
    }
  }

  /** Gives an application to the running server, and waits for what comes of it. */
  void deploy(Path application) {
    String name = application.getFileName().toString();
    try (WatchService watch = directory.getFileSystem().newWatchService()) {
      directory.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      place(application);
      await(name, watch);
    } catch (IOException e) {
      throw new ServerFailure("The application cannot be copied", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("Interrupted while " + name + " was deployed", e);
    }
  }

  /** Moved into place in one step, so that the server never reads half a file. */
  private void place(Path application) throws IOException {
    String name = application.getFileName().toString();
    Path beside = Files.createTempFile(directory.getParent(), name, ".part");
    Files.copy(application, beside, StandardCopyOption.REPLACE_EXISTING);
    Files.move(beside, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(directory.resolve(name + ".dodeploy"), name);
  }

  private void await(String name, WatchService watch) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      Optional<WatchKey> key =
          Optional.ofNullable(watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS));
      if (key.isPresent() && isDone(name, key.get())) {
        return;
      }
      key.ifPresent(WatchKey::reset);
    }
    throw new ServerFailure(name + " was not deployed in time");
  }

  private boolean isDone(String name, WatchKey key) throws IOException {
    for (WatchEvent<?> event : key.pollEvents()) {
      String seen = String.valueOf(event.context());
      if (seen.equals(name + ".failed")) {
        throw new ServerFailure(
            name + " was refused: " + Files.readString(directory.resolve(seen)));
      }
      if (seen.equals(name + ".deployed")) {
        return true;
      }
    }
    return false;
  }
}
