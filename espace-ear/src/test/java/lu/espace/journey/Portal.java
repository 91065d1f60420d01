package lu.espace.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Comparator;
import java.util.stream.Stream;
import lu.espace.sandbox.pki.Credential;
import lu.espace.sandbox.pki.Holder;
import lu.espace.sandbox.pki.SandboxPerson;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.server.FreePorts;
import lu.espace.server.Sandbox;
import lu.espace.server.SandboxServer;

/**
 * The product as {@code mvn -Prun} starts it, with people, data and ports of its own. One for all
 * tests of a run; it ends with the run.
 */
public final class Portal {

  private static final Path CONFIG = Path.of("..", "wildfly-config").toAbsolutePath().normalize();
  private static final Path DIRECTORY = Path.of("target", "portal").toAbsolutePath();

  private static Portal running;

  private final Sandbox sandbox;

  private Portal(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** The running product with its trust services. */
  public static Portal started() {
    return running(true);
  }

  /** The running server with the trust services, without the product. */
  public static Portal bare() {
    return running(false);
  }

  private static synchronized Portal running(boolean withProduct) {
    if (running == null) {
      delete(DIRECTORY);
      Sandbox sandbox = Sandbox.open(CONFIG, DIRECTORY, FreePorts.offset());
      SandboxServer server = sandbox.server();
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop portal"));
      server.prepare();
      server.deploy(CONFIG.resolve("trust/target/espace-trust.war"));
      if (withProduct) {
        server.deploy(Path.of("target", "espace.ear").toAbsolutePath());
      }
      server.start();
      running = new Portal(sandbox);
    }
    return running;
  }

  /** The server, to stop, kill and start it again. */
  public SandboxServer server() {
    return sandbox.server();
  }

  public URI open() {
    return server().addresses().publicPages();
  }

  public URI professional() {
    return server().addresses().professionalPages();
  }

  /** One of the sandbox's people, by file name without ending: {@code claire-schmit}. */
  public Holder holder(String name) {
    return sandbox.pki().holder(name);
  }

  /** Issues an authentication certificate to one more person. */
  Credential newcomer(SandboxPerson person) {
    SandboxPki pki = sandbox.pki();
    KeyPair key = pki.newKey();
    return pki.issue(
        person.file() + "-auth",
        pki.profiles().authentication(person, key.getPublic()),
        key.getPrivate());
  }

  /**
   * A person with the same name as one of the sandbox, certified by somebody whom nobody trusts.
   */
  Holder impostor(String name) {
    return SandboxPki.open(DIRECTORY.resolveSibling("impostors"), sandbox.pki().addresses().base())
        .holder(name);
  }

  private static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
