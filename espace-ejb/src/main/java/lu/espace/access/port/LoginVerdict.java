package lu.espace.access.port;

import java.util.Optional;

/** What the server decided about the certificate of the current request. */
public interface LoginVerdict {

  /** Whether the certificate is trusted, whatever it may be used for. */
  boolean isKnown();

  /** The name of the rule by which the certificate gives no access; empty where it gives some. */
  Optional<String> refusal();
}
