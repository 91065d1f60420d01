package lu.espace.signature.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.web.Failures;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.service.CancelSignature;
import lu.espace.signature.service.ContinueSignature;
import lu.espace.signature.service.ResumeSignature;
import lu.espace.signature.service.SignatureProgress;
import org.omnifaces.util.Faces;

/**
 * Takes what the signing server gives the browser for us and leads on: to the server's next page,
 * to the signed file, or to a page that says why not and what to do. With a file number instead, it
 * finishes what a failure interrupted.
 */
@Named("signatureReturn")
@RequestScoped
public class SignatureReturnBean {

  private static final String CANCELLED = "access_denied";

  @Inject private ContinueSignature following;
  @Inject private ResumeSignature resuming;
  @Inject private CancelSignature cancelling;
  @Inject private Failures failures;

  private String state;
  private String code;
  private String error;
  private String n;
  private boolean repeatable;

  /** Leads on, or stays with the refusal as the page's message. */
  public void load() throws IOException {
    Optional<FileNumber> file = state == null ? FileNumber.parse(n) : cancelling.findFile(state);
    n = file.map(FileNumber::value).orElse(null);
    try {
      go(progress(file.orElseThrow(SignatureReturnBean::unknown)));
    } catch (BusinessException refused) {
      repeatable = refused.error() instanceof SignatureError e && !e.isDefinitive();
      failures.show(refused);
    }
  }

  private SignatureProgress progress(FileNumber file) {
    if (state == null) {
      return resuming.resume(file);
    }
    if (code == null) {
      cancelling.cancel(state);
      throw new BusinessException(
          CANCELLED.equals(error) ? SignatureError.CANCELLED : SignatureError.SERVER_REFUSED);
    }
    return following.proceed(state, code);
  }

  private static void go(SignatureProgress progress) throws IOException {
    String next =
        progress.nextPage().map(Object::toString).orElse("/space/file?n=" + progress.number());
    Faces.getExternalContext().redirect(next);
  }

  private static BusinessException unknown() {
    return new BusinessException(SignatureError.UNKNOWN_RETURN);
  }

  /** Whether the same request may succeed in a moment. */
  public boolean isRepeatable() {
    return repeatable;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getError() {
    return error;
  }

  public void setError(String error) {
    this.error = error;
  }

  /** The file that the return belongs to, or null where it belongs to none. */
  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }
}
