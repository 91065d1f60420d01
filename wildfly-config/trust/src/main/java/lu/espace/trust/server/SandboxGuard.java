package lu.espace.trust.server;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxPki;

/**
 * Decides whether these services may run here at all. They vouch for invented people, so they
 * refuse every server that is not the sandbox: it must say so, be reachable from this machine only,
 * and have the sandbox's directory.
 */
final class SandboxGuard {

  static final String SANDBOX = "espace.sandbox";
  static final String DIRECTORY = "espace.sandbox.directory";
  private static final String BIND_ADDRESS = "jboss.bind.address";
  private static final String LOOPBACK = "127.0.0.1";

  private final Function<String, String> settings;
  private final Supplier<Optional<String>> publicAddress;

  SandboxGuard(Function<String, String> settings, Supplier<Optional<String>> publicAddress) {
    this.settings = settings;
    this.publicAddress = publicAddress;
  }

  static SandboxGuard ofServer() {
    return new SandboxGuard(System::getProperty, SandboxGuard::publicInterface);
  }

  /** The sandbox's directory, if everything is as it must be. */
  Path check() {
    if (!"true".equals(settings.apply(SANDBOX))) {
      throw new SandboxException(
          "ESP-TRUST-01 The sandbox's trust services run only with the system property %s=true; never set it in production"
              .formatted(SANDBOX));
    }
    String address = publicAddress.get().orElseGet(this::bindAddress);
    if (!isLoopback(address)) {
      throw new SandboxException(
          "ESP-TRUST-02 The sandbox's trust services run only on a server whose public interface is loopback, not %s"
              .formatted(address));
    }
    String directory = settings.apply(DIRECTORY);
    if (directory == null || directory.isBlank() || !SandboxPki.exists(Path.of(directory))) {
      throw new SandboxException(
          "ESP-TRUST-03 The system property %s names no sandbox: %s"
              .formatted(DIRECTORY, directory));
    }
    return Path.of(directory);
  }

  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private String bindAddress() {
    String bound = settings.apply(BIND_ADDRESS);
    return bound == null || bound.isBlank() ? LOOPBACK : bound;
  }

  /** The server's own word for where it listens, if its management beans can be asked. */
  private static Optional<String> publicInterface() {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    try {
      ObjectName name = new ObjectName("jboss.as:interface=public");
      return Optional.ofNullable(beans.getAttribute(name, "resolvedAddress")).map(Object::toString);
    } catch (JMException e) {
      // Without the jmx subsystem the configured bind address decides, and each request is checked.
      return Optional.empty();
    }
  }
}
