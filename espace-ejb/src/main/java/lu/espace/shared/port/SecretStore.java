package lu.espace.shared.port;

import javax.crypto.SecretKey;

/** The secrets that the server keeps for the product; none of them is in a file of ours. */
public interface SecretStore {

  /** Alias of the key that seals columns. */
  String DATA_KEY = "data-key";

  /** Alias of the product's password at the signing server. */
  String SIGNING_CLIENT = "signing-client";

  /**
   * @throws IllegalStateException where the store holds no key of this name
   */
  SecretKey key(String alias);

  /**
   * @throws IllegalStateException where the store holds no password of this name
   */
  char[] password(String alias);
}
