package lu.espace.document.domain;

import lu.espace.shared.domain.BusinessException;

/**
 * A document cannot be printed exactly as it was typed, so it is not printed at all: what is signed
 * must be what was typed.
 */
public class DocumentNotPrintable extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason for the administrator; holds no text of the user's
   */
  public DocumentNotPrintable(String reason, Throwable cause) {
    super(DocumentError.NOT_PRINTABLE, cause, "");
    this.reason = reason;
  }

  private DocumentNotPrintable(String reason, String signs) {
    super(DocumentError.NOT_PRINTABLE, signs);
    this.reason = reason;
  }

  /** The text holds these signs, which no font of ours has; the user is shown them. */
  public static DocumentNotPrintable unknownSigns(String signs) {
    return new DocumentNotPrintable("signs outside the fonts", signs);
  }

  @Override
  public String getMessage() {
    return code() + ": " + reason;
  }
}
