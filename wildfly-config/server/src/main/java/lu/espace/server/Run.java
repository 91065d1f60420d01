package lu.espace.server;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import lu.espace.sandbox.pki.SandboxFiles;
import lu.espace.sandbox.pki.SandboxPki;

/**
 * {@code mvn -Prun}: makes or reopens the sandbox, starts the product in it and tells the newcomer
 * where everything is. Ctrl-C ends it; the next run finds the same people and data.
 */
public final class Run {

  private static final String PORT_OFFSET = "espace.port.offset";

  /** Set by the build: Maven, stopped by a signal to itself alone, takes the server with it. */
  private static final String STOP_WITH_PARENT = "espace.stop.with.parent";

  private final Path root;
  private final Sandbox sandbox;
  private final PrintStream out;

  private Run(Path root, Sandbox sandbox, PrintStream out) {
    this.root = root;
    this.sandbox = sandbox;
    this.out = out;
  }

  /**
   * @param arguments the directory of the source tree; the port offset is the system property
   *     {@value #PORT_OFFSET}
   */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath().normalize();
    new Run(root, sandbox(root), System.out).run();
  }

  /** The sandbox of a source tree at the chosen port offset. */
  static Sandbox sandbox(Path root) {
    int offset = Integer.getInteger(PORT_OFFSET, 0);
    Path wildflyConfig = root.resolve("wildfly-config");
    String name = offset == 0 ? "sandbox" : "sandbox-" + offset;
    return Sandbox.open(wildflyConfig, wildflyConfig.resolve("target").resolve(name), offset);
  }

  private void run() {
    long begin = System.nanoTime();
    SandboxServer server = sandbox.server();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop server"));
    if (Boolean.getBoolean(STOP_WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(this::stopWith);
    }
    out.println("The server is being configured and started; its log is " + server.log());
    server.prepare();
    deploy("wildfly-config/trust/target/espace-trust.war");
    deploy("espace-ear/target/espace.ear");
    server.start();
    double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    out.print(welcome(seconds));
    out.flush();
    server.awaitEnd();
  }

  private void stopWith(ProcessHandle parent) {
    Runnable watch =
        () -> {
          parent.onExit().join();
          sandbox.server().stop();
        };
    Thread thread = new Thread(watch, "watch parent");
    thread.setDaemon(true);
    thread.start();
  }

  private void deploy(String file) {
    Path application = root.resolve(file);
    if (!Files.exists(application)) {
      throw new ServerFailure(application + " is missing: build the whole project first");
    }
    sandbox.server().deploy(application);
  }

  private String welcome(double seconds) {
    ServerAddresses addresses = sandbox.server().addresses();
    Path certificates = sandbox.pki().directory();
    return """

        My business eSpace runs (ready in %s s). Ctrl-C stops it; the data is kept.

          public pages     %s
          log in           %s
          console          %s  user %s, password %s
          certificates     %s
                           index %s, authorities %s, password of every .p12: %s
          signature PIN    %s
          mails            %s/trust/mail

        To log in, import claire-schmit-auth.p12 (a Professional Administrator) and %s into your browser,
        restart it, open the address to log in and choose the certificate.
        The server's data is in %s; delete %s to begin anew.

        """
        .formatted(
            String.format(Locale.ROOT, "%.1f", seconds),
            addresses.publicPages(),
            addresses.professionalPages(),
            addresses.management(),
            SandboxServer.MANAGEMENT_USER,
            sandbox.server().managementPassword(),
            certificates,
            SandboxFiles.INDEX,
            SandboxFiles.AUTHORITIES,
            sandbox.pki().password(),
            SandboxPki.SIGNATURE_PIN,
            addresses.publicPages(),
            SandboxFiles.AUTHORITIES,
            sandbox.server().base(),
            certificates.getParent());
  }
}
