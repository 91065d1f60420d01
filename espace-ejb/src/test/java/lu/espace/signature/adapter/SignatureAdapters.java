package lu.espace.signature.adapter;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import lu.espace.shared.port.Configuration;
import lu.espace.signature.adapter.health.TrustServicesHealth;

/** The adapters that a test of the services runs with. */
public final class SignatureAdapters {

  /** What asks the authorities. */
  public static final List<Class<?>> CHECKS =
      List.of(
          Authorities.class,
          RevocationMemory.class,
          TrustServicesHealth.class,
          TrustServicesWatch.class,
          DssCertificateCheck.class);

  public static final List<Class<?>> ALL =
      Stream.concat(CHECKS.stream(), Stream.of(DssPdfSigner.class, CscRemoteSigner.class)).toList();

  private SignatureAdapters() {}

  /** The authorities, asked anew by each test. */
  static Authorities authorities(Configuration configuration) {
    Clock clock = Clock.systemUTC();
    return new Authorities(
        configuration,
        new RevocationMemory(configuration, clock),
        new TrustServicesWatch(new TrustServicesHealth(), clock));
  }
}
