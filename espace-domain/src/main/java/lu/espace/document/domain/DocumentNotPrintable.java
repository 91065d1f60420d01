package lu.espace.document.domain;

/** A document cannot be printed exactly as it was typed, so it is not printed at all. */
public class DocumentNotPrintable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DocumentNotPrintable(String message, Throwable cause) {
    super(message, cause);
  }
}
