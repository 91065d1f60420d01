package lu.espace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Changes the configuration of the running server, as an administrator does in the console. */
final class LiveServer {

  private final URI management;

  LiveServer(Portal portal) {
    management = portal.server().addresses().management();
  }

  /** Sets a value of the product; it counts at once. */
  void set(String property, Object value) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set("write-attribute");
    operation.get("address").add("system-property", property);
    operation.get("name").set("value");
    operation.get("value").set(String.valueOf(value));
    try (ModelControllerClient client = connect()) {
      ModelNode answer = client.execute(operation);
      assertThat(answer.get("outcome").asString()).as(answer.toString()).isEqualTo("success");
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private ModelControllerClient connect() throws UnknownHostException {
    return ModelControllerClient.Factory.create(management.getHost(), management.getPort());
  }
}
