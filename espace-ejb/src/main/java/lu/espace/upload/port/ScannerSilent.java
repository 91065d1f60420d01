package lu.espace.upload.port;

/** The scanner could not be reached, or said something else than a verdict. */
public class ScannerSilent extends Exception {

  private static final long serialVersionUID = 1L;

  public ScannerSilent(String said) {
    super(said);
  }

  public ScannerSilent(String said, Throwable cause) {
    super(said, cause);
  }
}
