package lu.espace.document.service;

import java.util.Objects;
import lu.espace.shared.domain.Sha256;

/** A stored document as it is handed to a reader. */
public final class DocumentContent {

  private final String name;
  private final String mediaType;
  private final String sha256;
  private final byte[] bytes;

  DocumentContent(String name, String mediaType, String sha256, byte[] bytes) {
    this.name = Objects.requireNonNull(name, "name");
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.bytes = bytes.clone();
  }

  /** Data that no document was made of: the answers of a form as XML. */
  public static DocumentContent xml(String name, String sha256, byte[] bytes) {
    return new DocumentContent(name, "application/xml", sha256, bytes);
  }

  /** A document that was made for its reader and is kept nowhere. */
  public static DocumentContent made(String name, String mediaType, byte[] bytes) {
    return new DocumentContent(name, mediaType, Sha256.of(bytes), bytes);
  }

  /** The file name under which a person saves it. */
  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The SHA-256 of the bytes in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
