package lu.espace.signature.adapter;

import java.util.List;

/** The adapters that a test of the services runs with. */
public final class SignatureAdapters {

  public static final List<Class<?>> ALL =
      List.of(Authorities.class, DssPdfSigner.class, CscRemoteSigner.class);

  private SignatureAdapters() {}
}
