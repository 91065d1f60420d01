package lu.espace.journey;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the configured server without the product before Arquillian looks for it, where the run
 * asks for that; Arquillian then deploys the product with the tests inside.
 */
public final class BareServer implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("espace.test.bare")) {
      Portal portal = Portal.bare();
      System.setProperty(
          "espace.test.management.port",
          Integer.toString(portal.server().addresses().management().getPort()));
    }
  }
}
