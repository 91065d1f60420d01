package lu.espace.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import javax.crypto.SecretKey;
import lu.espace.elytron.ServerSecrets;
import lu.espace.shared.port.SecretStore;

/** Takes the secrets from the server's credential store. */
@ApplicationScoped
public class ServerSecretStore implements SecretStore {

  @Override
  public SecretKey key(String alias) {
    return ServerSecrets.key(alias);
  }

  @Override
  public char[] password(String alias) {
    return ServerSecrets.password(alias);
  }
}
