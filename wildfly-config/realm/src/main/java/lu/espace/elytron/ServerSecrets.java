package lu.espace.elytron;

import javax.crypto.SecretKey;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceContainer;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * The product's secrets, kept in the server's credential store {@value #STORE} so that no file of
 * the product holds one.
 */
public final class ServerSecrets {

  /** Name of the credential store in the Elytron subsystem. */
  public static final String STORE = "espaceCS";

  private static final ServiceName STORES =
      ServiceName.parse("org.wildfly.security.credential-store");

  private ServerSecrets() {}

  /**
   * @throws IllegalStateException where the store holds no secret key of that alias
   */
  public static SecretKey key(String alias) {
    return retrieve(alias, SecretKeyCredential.class).getSecretKey();
  }

  /**
   * @throws IllegalStateException where the store holds no password of that alias
   */
  public static char[] password(String alias) {
    return retrieve(alias, PasswordCredential.class).getPassword(ClearPassword.class).getPassword();
  }

  private static <C extends Credential> C retrieve(String alias, Class<C> type) {
    try {
      C credential = store().retrieve(alias, type);
      if (credential == null) {
        throw new IllegalStateException("Credential store " + STORE + " has no alias " + alias);
      }
      return credential;
    } catch (CredentialStoreException unreadable) {
      throw new IllegalStateException("Credential store " + STORE + " is unreadable", unreadable);
    }
  }

  @SuppressWarnings("deprecation") // the server offers its stores in no other way
  private static CredentialStore store() {
    ServiceContainer services = CurrentServiceContainer.getServiceContainer();
    return (CredentialStore) services.getRequiredService(STORES.append(STORE)).getValue();
  }
}
