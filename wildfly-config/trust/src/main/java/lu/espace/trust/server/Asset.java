package lu.espace.trust.server;

import java.io.IOException;
import java.io.InputStream;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.trust.http.Handler;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;

/** A file that the pages need. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares these
record Asset(String mediaType, byte[] content) implements Handler {

  static Asset load(String name, String mediaType) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new SandboxException("There is no file " + name);
      }
      return new Asset(mediaType, in.readAllBytes());
    } catch (IOException e) {
      throw new SandboxException("The file " + name + " cannot be read", e);
    }
  }

  @Override
  public Reply handle(Request request) {
    return Reply.bytes(mediaType, content).with("Cache-Control", "max-age=3600");
  }
}
