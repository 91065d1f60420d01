package lu.espace.document.adapter;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The only resources that a page may use: our fonts. Every other address is refused unread. */
class MemoryResources implements ResourceResolver {

  static final URI BASE = URI.create("http://res.invalid/");

  private final byte[] regular = read("fonts/NotoSans-Regular.ttf");
  private final Map<URI, byte[]> fonts =
      Map.of(
          BASE.resolve("fonts/NotoSans-Regular.ttf"),
          regular,
          BASE.resolve("fonts/NotoSans-Bold.ttf"),
          read("fonts/NotoSans-Bold.ttf"));

  byte[] regularFont() {
    return regular;
  }

  @Override
  public Resource getResource(URI address) throws IOException {
    byte[] font = fonts.get(address);
    if (font == null) {
      throw new FileNotFoundException("Not one of the form printer's resources");
    }
    return new Resource(new ByteArrayInputStream(font));
  }

  @Override
  public OutputStream getOutputStream(URI address) throws IOException {
    throw new FileNotFoundException("The form printer writes no files");
  }

  static InputStream open(String name) {
    InputStream stream = MemoryResources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("Missing in the form printer's jar: " + name);
    }
    return stream;
  }

  private static byte[] read(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
