package lu.espace.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.espace.sandbox.scanner.SandboxScanner;

/**
 * A server on this machine, on loopback, with its own base directory and ports: made and configured
 * when it is first prepared, then started, stopped, killed and started again with the same data.
 */
public final class SandboxServer implements AutoCloseable {

  /** The user of the management console. */
  public static final String MANAGEMENT_USER = "admin";

  private static final String LOOPBACK = "127.0.0.1";

  private final ServerLayout layout;
  private final Path base;
  private final ServerAddresses addresses;
  private final KeyMaterial keys;
  private final SandboxSecrets secrets;
  private final BaseDirectory directory;
  private final Deployments deployments;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Path> scripts = new ArrayList<>();
  private ServerProcess process;
  private SandboxScanner scanner;

  /**
   * @param base the server's base directory; it need not exist
   */
  public SandboxServer(ServerLayout layout, Path base, int portOffset, KeyMaterial keys) {
    this.layout = layout;
    this.base = base.toAbsolutePath().normalize();
    this.addresses = new ServerAddresses(portOffset);
    this.keys = keys;
    this.secrets = new SandboxSecrets(this.base.resolve("sandbox-secrets.properties"));
    this.directory = new BaseDirectory(this.base, layout);
    this.deployments = new Deployments(this.base);
    productProperties();
  }

  /** Sets a system property of the server; it counts from the next start. */
  public SandboxServer withProperty(String name, String value) {
    properties.put(name, value);
    return this;
  }

  /** Installs a file among the product's configuration, for example the desks. */
  public SandboxServer withFile(Path file, String name) {
    directory.install(file, name);
    return this;
  }

  /** Configures the server by one more of the operators' scripts, for example {@code proxy.cli}. */
  public SandboxServer withScript(String name) {
    scripts.add(layout.scripts().resolve(name));
    return this;
  }

  /** Makes the base directory and configures it, unless the same scripts have done so already. */
  public SandboxServer prepare() {
    List<Path> all = new ArrayList<>(layout.sandboxScripts());
    all.addAll(scripts);
    return prepare(all);
  }

  SandboxServer prepare(List<Path> scripts) {
    boolean configured = directory.isConfiguredBy(scripts);
    if (!configured) {
      directory.reset();
    }
    directory.install(keys.publicHost(), "server-public.p12");
    directory.install(keys.professionalHost(), "server-pro.p12");
    directory.install(keys.trustStore(), "truststore.p12");
    directory.install(keys.anchors(), "anchors.pem");
    directory.addManagementUser(MANAGEMENT_USER, managementPassword());
    if (!configured) {
      configuration().offline(scripts);
      directory.configuredBy(scripts);
    }
    return this;
  }

  /** Starts the server and waits until it and its applications have started. */
  public String start() {
    startScanner();
    process = ServerProcess.start(command(), environment(), base.resolve("log/console.log"));
    try {
      return process.awaitStarted();
    } catch (ServerFailure failure) {
      process.kill();
      throw failure;
    }
  }

  /** Without clamd on this machine files are attached all the same, and wait for a scanner. */
  public void startScanner() {
    if (scanner == null && SandboxScanner.program().isPresent()) {
      scanner = SandboxScanner.start(base.resolve("scanner"), addresses.scanner());
    }
  }

  /** Ends the scanner, as if its machine failed; the next start of the server starts it again. */
  public void stopScanner() {
    if (scanner != null) {
      scanner.close();
      scanner = null;
    }
  }

  /** Deploys an application: at once where the server runs, else with its next start. */
  public void deploy(Path application) {
    if (isRunning()) {
      deployments.deploy(application);
    } else {
      deployments.put(application);
    }
  }

  /** Ends the server in good order. */
  public void stop() {
    if (isRunning()) {
      process.stop();
    }
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    if (isRunning()) {
      process.kill();
    }
  }

  @Override
  public void close() {
    stop();
    stopScanner();
  }

  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** The number of the server's process. */
  public long pid() {
    return process.pid();
  }

  public ServerAddresses addresses() {
    return addresses;
  }

  public Path base() {
    return base;
  }

  /** The server's log. */
  public Path log() {
    return base.resolve("log/server.log");
  }

  public String managementPassword() {
    return secrets.get(SandboxSecrets.MANAGEMENT);
  }

  void awaitEnd() {
    process.awaitEnd();
  }

  ServerConfiguration configuration() {
    Map<String, String> environment = new LinkedHashMap<>(environment());
    environment.put("ESPACE_DB_PASSWORD", secrets.get(SandboxSecrets.DATABASE));
    environment.put("ESPACE_KEYSTORE_PASSWORD", keys.password());
    environment.put("ESPACE_TRUSTSTORE_PASSWORD", keys.password());
    environment.put("ESPACE_SIGNING_SECRET", keys.signingSecret());
    return new ServerConfiguration(layout, base, environment);
  }

  private void productProperties() {
    withProperty("espace.public.url", addresses.publicPages().toString());
    withProperty("espace.pro.url", addresses.professionalPages().toString());
    withProperty("espace.signing.api", addresses.backChannel() + "/trust/csc/v2");
    withProperty("espace.signing.oauth", addresses.publicPages() + "/trust/oauth2");
    withProperty("espace.signing.token", addresses.backChannel() + "/trust/oauth2/token");
    withProperty("espace.tsa.url", addresses.backChannel() + "/trust/tsa");
    withProperty("espace.clamd.port", Integer.toString(addresses.scanner()));
    withProperty("espace.mail.port", Integer.toString(addresses.mail()));
    withProperty("espace.sandbox.directory", keys.anchors().getParent().toString());
  }

  private Map<String, String> environment() {
    return Map.of(
        "ESPACE_STORE_PASSWORD",
        secrets.get(SandboxSecrets.STORE),
        "JBOSS_JAVA_SIZING",
        "-Xms128m -Xmx768m -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=384m");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(layout.home().resolve("bin/standalone.sh").toString());
    command.addAll(List.of("-c", "standalone-full.xml", "-b", LOOPBACK, "-bmanagement", LOOPBACK));
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.socket.binding.port-offset=" + addresses.portOffset());
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    return command;
  }
}
