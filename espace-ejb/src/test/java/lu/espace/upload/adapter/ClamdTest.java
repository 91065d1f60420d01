package lu.espace.upload.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import lu.espace.sandbox.scanner.SandboxScanner;
import lu.espace.shared.adapter.Settings;
import lu.espace.upload.SampleFiles;
import lu.espace.upload.port.ScannerSilent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product expects of a scanner, asked of a real clamd. */
class ClamdTest {

  @TempDir static Path directory;
  private static SandboxScanner scanner;

  @BeforeAll
  static void startScanner() {
    SandboxScanner.install();
    scanner = SandboxScanner.start(directory, SandboxScanner.freePort());
  }

  @AfterAll
  static void stopScanner() {
    scanner.close();
  }

  @Test
  void aCleanFileIsClean() throws ScannerSilent {
    assertThat(clamd().scan(new MemoryContent(SampleFiles.pdf(3)))).isEmpty();
  }

  @Test
  void theTestVirusIsFoundByItsName() throws ScannerSilent {
    assertThat(clamd().scan(text(SandboxScanner.EICAR))).contains(SandboxScanner.FINDING);
  }

  @Test
  void itIsFoundInsideAnArchive() throws ScannerSilent {
    byte[] zip = SampleFiles.zip(Map.of("inside.txt", SandboxScanner.EICAR));
    assertThat(clamd().scan(new MemoryContent(zip))).contains(SandboxScanner.FINDING);
  }

  @Test
  void theLargestFileIsScannedWhole() throws ScannerSilent {
    byte[] large = new byte[50 * 1024 * 1024];
    new Random(1).nextBytes(large);
    assertThat(clamd().scan(new MemoryContent(large))).isEmpty();
    byte[] virus = SandboxScanner.EICAR.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(virus, 0, large, large.length - virus.length, virus.length);
    assertThat(clamd().scan(new MemoryContent(large))).contains(SandboxScanner.FINDING);
  }

  @Test
  void whatIsTooLargeForTheScannerIsNotClean() {
    assertThatThrownBy(() -> clamd().scan(new MemoryContent(new byte[61 * 1024 * 1024])))
        .isInstanceOf(ScannerSilent.class);
  }

  @Test
  void itTellsItsVersion() throws ScannerSilent {
    assertThat(clamd().version()).startsWith("ClamAV");
  }

  @Test
  void aScannerThatIsDownSaysNothing() {
    Clamd down = new Clamd(settings(SandboxScanner.freePort()));
    assertThatThrownBy(() -> down.scan(text("x"))).isInstanceOf(ScannerSilent.class);
    assertThatThrownBy(down::version).isInstanceOf(ScannerSilent.class);
  }

  private static MemoryContent text(String text) {
    return new MemoryContent(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static Clamd clamd() {
    return new Clamd(settings(scanner.port()));
  }

  private static Settings settings(int port) {
    return new Settings() {
      @Override
      public InetSocketAddress scanner() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      }

      @Override
      public Duration scannerPatience() {
        return Duration.ofSeconds(60);
      }
    };
  }
}
