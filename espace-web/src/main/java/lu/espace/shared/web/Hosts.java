package lu.espace.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;

/**
 * The two addresses of the product: the public one, and the one that asks the browser for a
 * certificate. The administrator sets them in the server's configuration.
 */
@Named("hosts")
@ApplicationScoped
public class Hosts {

  private final String publicUrl = address("espace.public.url", "https://localhost:8443");
  private final String proUrl = address("espace.pro.url", "https://pro.localhost:8443");

  /** Without a slash at its end. */
  public String getPublicUrl() {
    return publicUrl;
  }

  /** Without a slash at its end. */
  public String getProUrl() {
    return proUrl;
  }

  /** Whether a host name is the one that asks for certificates. */
  public boolean isPro(String hostName) {
    return hostName.equalsIgnoreCase(URI.create(proUrl).getHost());
  }

  private static String address(String property, String fallback) {
    String value = System.getProperty(property, fallback);
    return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
  }
}
