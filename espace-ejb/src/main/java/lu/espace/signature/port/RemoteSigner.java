package lu.espace.signature.port;

import java.net.URI;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.domain.SignatureError;

/**
 * A signing server that keeps the holders' keys. The browser is sent there twice: the holder
 * identifies itself, then it confirms the signature of one digest; each time a code comes back.
 */
public interface RemoteSigner {

  /** Where the holder identifies itself. */
  URI identificationPage(Roundtrip roundtrip);

  /**
   * The certificate of the holder who identified itself.
   *
   * @throws BusinessException {@link SignatureError}
   */
  RemoteKey keyOf(String code, Roundtrip roundtrip);

  /**
   * Where the holder confirms the signature.
   *
   * @param description what the holder is about to sign, in its words
   */
  URI confirmationPage(Roundtrip roundtrip, String keyId, byte[] digest, String description);

  /**
   * The raw signature that the holder confirmed.
   *
   * @throws BusinessException {@link SignatureError}
   */
  byte[] sign(String code, Roundtrip roundtrip, RemoteKey key, byte[] digest);
}
