package lu.espace.sandbox.pki;

/** The sandbox's files are missing, foreign or unusable; the message says what to do about it. */
public class SandboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SandboxException(String message) {
    super(message);
  }

  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
