package lu.espace.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import lu.espace.sandbox.pki.SandboxPki;

/**
 * Everything that one sandbox keeps, in one directory: {@code certificates} with the people's
 * certificates and {@code server} with the server's configuration, data and logs.
 */
public final class Sandbox {

  private static final String DESKS = "desks.xml";

  private final SandboxPki pki;
  private final SandboxServer server;

  private Sandbox(SandboxPki pki, SandboxServer server) {
    this.pki = pki;
    this.server = server;
  }

  /**
   * Opens a sandbox, and makes it if there is none. The server is not configured or started yet.
   *
   * @param wildflyConfig the source tree's directory of that name
   */
  public static Sandbox open(Path wildflyConfig, Path directory, int portOffset) {
    ServerAddresses addresses = new ServerAddresses(portOffset);
    URI trust = URI.create(addresses.backChannel() + "/trust");
    SandboxPki pki = SandboxPki.open(directory.resolve("certificates"), trust);
    SandboxServer server =
        new SandboxServer(
            ServerLayout.of(wildflyConfig),
            directory.resolve("server"),
            portOffset,
            KeyMaterial.of(pki));
    Path desks = wildflyConfig.resolve("server/src/main/resources/sandbox").resolve(DESKS);
    if (Files.exists(desks)) {
      server.withFile(desks, DESKS);
    }
    return new Sandbox(pki, server);
  }

  /** The people and their certificates. */
  public SandboxPki pki() {
    return pki;
  }

  public SandboxServer server() {
    return server;
  }
}
