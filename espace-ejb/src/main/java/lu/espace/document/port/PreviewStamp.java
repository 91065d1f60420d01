package lu.espace.document.port;

/** Marks a document that nobody may take for a real one. */
public interface PreviewStamp {

  /** The same document with the word across every page. */
  byte[] across(byte[] pdf, String word);
}
