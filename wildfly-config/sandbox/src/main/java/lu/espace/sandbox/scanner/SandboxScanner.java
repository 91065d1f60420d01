package lu.espace.sandbox.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lu.espace.sandbox.system.SystemPackages;

/**
 * A clamd on loopback that knows one thing as harmful: the test string of EICAR, wherever in a file
 * it stands. It needs no download and little memory, which the official signatures would.
 */
public final class SandboxScanner implements AutoCloseable {

  /** What it calls the test string. */
  public static final String FINDING = "Sandbox.Eicar.Test.UNOFFICIAL";

  /** The test string, in two parts, so that no scanner minds this class. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final int ATTEMPTS = 600;
  private static final long PAUSE_MILLIS = 100;

  private final Process process;
  private final int port;

  private SandboxScanner(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The program, where it is installed. */
  public static Optional<Path> program() {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(":", -1)),
            Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(folder -> Path.of(folder, "clamd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Has the program installed through the system's package manager where it is missing. */
  public static void install() {
    if (program().isEmpty()) {
      SystemPackages.install("clamav-daemon");
    }
  }

  /** Starts it, and waits until it answers; it ends with this Java machine at the latest. */
  public static SandboxScanner start(Path directory, int port) {
    Path program = program().orElseThrow(() -> new IllegalStateException("clamd is not installed"));
    try {
      Path signatures = Files.createDirectories(directory.resolve("signatures"));
      Files.writeString(
          signatures.resolve("sandbox.ndb"),
          "Sandbox.Eicar.Test:0:*:"
              + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII))
              + "\n");
      Path configuration =
          Files.writeString(directory.resolve("clamd.conf"), configuration(signatures, port));
      Process process =
          new ProcessBuilder(program.toString(), "--config-file=" + configuration)
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("clamd.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end clamd"));
      SandboxScanner scanner = new SandboxScanner(process, port);
      scanner.awaitAnswer();
      return scanner;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /** A port that nobody uses at this moment. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static String configuration(Path signatures, int port) {
    return """
        Foreground yes
        TCPAddr 127.0.0.1
        TCPSocket %d
        DatabaseDirectory %s
        StreamMaxLength 60M
        MaxFileSize 60M
        MaxScanSize 200M
        MaxThreads 2
        """
        .formatted(port, signatures.toAbsolutePath());
  }

  private void awaitAnswer() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (answers()) {
        return;
      }
      if (hasEnded()) {
        throw new IllegalStateException("clamd ended with " + process.exitValue());
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("clamd did not answer");
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII)
          .equals("PONG");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Waits a moment, unless it ends sooner. */
  private boolean hasEnded() {
    try {
      return process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
