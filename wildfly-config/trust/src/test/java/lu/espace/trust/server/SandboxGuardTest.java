package lu.espace.trust.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.sandbox.pki.SandboxFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxGuardTest {

  @TempDir Path directory;
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void aSandbox() throws Exception {
    Files.writeString(
        directory.resolve(SandboxFiles.MARKER), "trust-base=http://localhost/trust\n");
    settings.put(SandboxGuard.SANDBOX, "true");
    settings.put(SandboxGuard.DIRECTORY, directory.toString());
  }

  @Test
  void theSandboxMayRun() {
    assertThat(guard(Optional.of("127.0.0.1")).check()).isEqualTo(directory);
    assertThat(guard(Optional.empty()).check()).isEqualTo(directory);
  }

  @Test
  void aServerThatIsNoSandboxIsRefused() {
    settings.remove(SandboxGuard.SANDBOX);
    refuses(guard(Optional.of("127.0.0.1")), "espace.sandbox=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::"})
  void aServerThatOthersReachIsRefused(String address) {
    refuses(guard(Optional.of(address)), "loopback");
    settings.put("jboss.bind.address", address);
    refuses(guard(Optional.empty()), "loopback");
  }

  @Test
  void aDirectoryWithoutItsMarkerIsRefused() {
    settings.put(SandboxGuard.DIRECTORY, directory.resolve("other").toString());
    refuses(guard(Optional.of("::1")), "names no sandbox");
    settings.remove(SandboxGuard.DIRECTORY);
    refuses(guard(Optional.of("::1")), "names no sandbox");
  }

  private SandboxGuard guard(Optional<String> address) {
    return new SandboxGuard(settings::get, () -> address);
  }

  private static void refuses(SandboxGuard guard, String reason) {
    assertThatThrownBy(guard::check)
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining(reason);
  }
}
