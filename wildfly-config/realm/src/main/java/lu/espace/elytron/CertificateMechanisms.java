package lu.espace.elytron;

import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpScope;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerAuthenticationMechanismFactory;
import org.wildfly.security.http.HttpServerRequest;
import org.wildfly.security.http.HttpServerRequestWrapper;
import org.wildfly.security.http.Scope;
import org.wildfly.security.http.cert.ClientCertMechanismFactory;

/**
 * The server's CLIENT_CERT without its memory of identities in the TLS session: every request is
 * decided anew, so that a changed rule counts at once.
 *
 * <p>The memory does harm besides. What is put into a session of TLS 1.3 makes Java send a new
 * session ticket with the next record, and Undertow 2.3.23 then miscounts what that record took: an
 * answer of more than 16 KB over HTTP/1.1 ended early.
 */
public final class CertificateMechanisms implements HttpServerAuthenticationMechanismFactory {

  private final HttpServerAuthenticationMechanismFactory server = new ClientCertMechanismFactory();

  @Override
  public String[] getMechanismNames(Map<String, ?> properties) {
    return server.getMechanismNames(properties);
  }

  @Override
  public HttpServerAuthenticationMechanism createAuthenticationMechanism(
      String name, Map<String, ?> properties, CallbackHandler handler)
      throws HttpAuthenticationException {
    HttpServerAuthenticationMechanism mechanism =
        server.createAuthenticationMechanism(name, properties, handler);
    return mechanism == null ? null : new Forgetful(mechanism);
  }

  private record Forgetful(HttpServerAuthenticationMechanism mechanism)
      implements HttpServerAuthenticationMechanism {

    @Override
    public String getMechanismName() {
      return mechanism.getMechanismName();
    }

    @Override
    public void evaluateRequest(HttpServerRequest request) throws HttpAuthenticationException {
      mechanism.evaluateRequest(new WithoutTlsSession(request));
    }
  }

  private static final class WithoutTlsSession extends HttpServerRequestWrapper {

    WithoutTlsSession(HttpServerRequest request) {
      super(request);
    }

    @Override
    public HttpScope getScope(Scope scope) {
      return scope == Scope.SSL_SESSION ? null : super.getScope(scope);
    }
  }
}
