package lu.espace.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Finds ports for one more sandbox on this machine, for tests that run beside others. */
public final class FreePorts {

  private static final int FIRST_OFFSET = 1000;
  private static final int OFFSET_STEP = 173;

  /** As many as leave the highest port below those that the system gives to clients. */
  private static final int OFFSETS = 125;

  private FreePorts() {}

  /**
   * An offset at which nothing of this machine listens. Each process begins elsewhere, so that two
   * that start at the same moment do not choose the same.
   *
   * @throws IllegalStateException if something listens at every offset
   */
  public static int offset() {
    long first = ProcessHandle.current().pid();
    return IntStream.range(0, OFFSETS)
        .map(step -> FIRST_OFFSET + (int) ((first + step) % OFFSETS) * OFFSET_STEP)
        .filter(
            offset ->
                ServerAddresses.STANDARD_PORTS.stream().allMatch(port -> isFree(port + offset)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No free ports"));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
