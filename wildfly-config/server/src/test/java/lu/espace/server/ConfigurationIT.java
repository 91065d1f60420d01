package lu.espace.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operators' script, on the server that they have: offline, live, again. */
class ConfigurationIT {

  private static final Path WILDFLY_CONFIG =
      Path.of(System.getProperty("espace.wildfly-config", ".."));

  @TempDir Path directory;

  @Test
  void offlineTwiceLeavesTheSameConfigurationAndAServerThatStarts() throws Exception {
    Sandbox sandbox = Sandbox.open(WILDFLY_CONFIG, directory, FreePorts.offset());
    try (SandboxServer server = sandbox.server()) {
      server.prepare();
      String once = configuration(server);
      server.configuration().offline(layout().sandboxScripts());
      assertThat(configuration(server)).isEqualTo(once);

      assertThat(server.start()).contains("WFLYSRV0025");
      assertThat(health(server)).contains("\"status\":\"UP\"");
      server.kill();
      assertThat(server.start()).contains("WFLYSRV0025");
    }
  }

  @Test
  void liveTwiceLeavesTheSameConfigurationAsOffline() throws Exception {
    Sandbox sandbox = Sandbox.open(WILDFLY_CONFIG, directory, FreePorts.offset());
    try (SandboxServer server = sandbox.server()) {
      server.prepare(List.of());
      server.start();
      server.configuration().live(layout().operatorScripts(), server.addresses());
      String once = configuration(server);
      server.configuration().live(layout().operatorScripts(), server.addresses());
      assertThat(configuration(server)).isEqualTo(once).contains("EspaceOutbox");
    }
  }

  private static ServerLayout layout() {
    return ServerLayout.of(WILDFLY_CONFIG);
  }

  private static String configuration(SandboxServer server) throws IOException {
    return Files.readString(server.base().resolve("configuration/standalone-full.xml"));
  }

  private static String health(SandboxServer server) throws IOException, InterruptedException {
    URI address = URI.create(server.addresses().management() + "/health");
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
