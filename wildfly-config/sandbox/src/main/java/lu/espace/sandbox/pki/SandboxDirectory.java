package lu.espace.sandbox.pki;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A directory that is either absent or complete. It is filled beside its place and moved there in
 * one step, so that an interrupted start leaves no half sandbox and two starts at once agree on
 * one.
 */
final class SandboxDirectory {

  private final Path place;

  SandboxDirectory(Path place) {
    this.place = place;
  }

  void fill(Consumer<Path> maker) {
    try {
      Files.createDirectories(place.getParent());
      Path beside = Files.createTempDirectory(place.getParent(), ".sandbox-");
      try {
        maker.accept(beside);
        moveIntoPlace(beside);
      } finally {
        delete(beside);
      }
    } catch (IOException e) {
      throw new SandboxException("The sandbox cannot be made in " + place, e);
    }
  }

  private void moveIntoPlace(Path beside) throws IOException {
    try {
      if (Files.isDirectory(place)) {
        // An empty directory that somebody prepared is replaced; a filled one is not ours to touch.
        Files.delete(place);
      }
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!SandboxPki.exists(place)) {
        throw new SandboxException(place + " holds other files; name an empty directory", e);
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(directory)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }
}
