package lu.espace.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The version in the addresses of style sheets and scripts. It is made from their content, so that
 * browsers may keep them for a year and still get a new release at once, from every node alike.
 */
@Named("resourceVersion")
@ApplicationScoped
public class ResourceVersion {

  private static final List<String> FILES =
      List.of(
          "/resources/espace/espace.css",
          "/resources/espace/pages.css",
          "/resources/espace/espace.js",
          "/resources/espace/icons.svg",
          "/resources/espace/theme.css");

  @Inject private ServletContext context;
  private String value;

  public synchronized String getValue() {
    if (value == null) {
      CRC32 sum = new CRC32();
      FILES.forEach(file -> sum.update(read(file)));
      value = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
    return value;
  }

  private byte[] read(String file) {
    try (InputStream content = context.getResourceAsStream(file)) {
      return content == null ? new byte[0] : content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
