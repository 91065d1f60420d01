package lu.espace.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One test's people in front of their browsers. At the end of a test their browsers close; what a
 * page did wrong that the test did not ask for fails the test, and a failed test leaves a picture
 * of every page.
 */
final class Scene implements AfterEachCallback {

  private final List<Visitor> visitors = new ArrayList<>();

  /** The running product. */
  Portal portal() {
    return Portal.started();
  }

  /** One of the sandbox's people with its authentication certificate. */
  Visitor enters(String holder) {
    return add(Visitor.as(holder, Chromium.shared(), portal()));
  }

  /** Somebody with the certificate of a PEM file. */
  Visitor enters(java.nio.file.Path pem) {
    return add(Visitor.with(pem, Chromium.shared(), portal()));
  }

  /** Somebody without a certificate. */
  Visitor stranger() {
    return add(Visitor.unknown(Chromium.shared(), portal()));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    boolean failed = test.getExecutionException().isPresent();
    List<String> faults = new ArrayList<>();
    for (Visitor visitor : visitors) {
      if (failed) {
        visitor.lastPicture(
            "failed-" + test.getRequiredTestMethod().getName() + "-" + visitors.indexOf(visitor));
      }
      faults.addAll(visitor.faults());
      visitor.close();
    }
    visitors.clear();
    if (!failed) {
      assertThat(faults).as("what the pages did wrong").isEmpty();
    }
  }

  private Visitor add(Visitor visitor) {
    visitors.add(visitor);
    return visitor;
  }
}
