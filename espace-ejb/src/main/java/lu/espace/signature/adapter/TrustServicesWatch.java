package lu.espace.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lu.espace.signature.adapter.health.TrustServicesHealth;
import org.jboss.logging.Logger;

/**
 * Since when which of the trust services has been silent: OCSP, revocation lists, time-stamps, the
 * signing server. It learns from the questions that the product asks anyway.
 */
@ApplicationScoped
class TrustServicesWatch {

  private static final Logger LOG = Logger.getLogger("lu.espace.signature");

  /** Since when a service has been silent, and when it was asked last. */
  record Silence(Instant since, Instant askedLast) {}

  private final Map<String, Silence> silent = new ConcurrentHashMap<>();
  private TrustServicesHealth health;
  private Clock clock;

  protected TrustServicesWatch() {}

  @Inject
  TrustServicesWatch(TrustServicesHealth health, Clock clock) {
    this.health = health;
    this.clock = clock;
  }

  void answers(URI address) {
    Silence before = silent.remove(service(address));
    if (before != null) {
      LOG.infof(
          "ESP-0721 %s answers again, after %s",
          service(address), Duration.between(before.since(), clock.instant()));
      tell();
    }
  }

  void isSilent(URI address) {
    Instant now = clock.instant();
    Silence known =
        silent.merge(
            service(address),
            new Silence(now, now),
            (before, again) -> new Silence(before.since(), now));
    LOG.errorf(
        "%s %s does not answer since %s",
        TrustServicesHealth.ALARM, service(address), known.since());
    tell();
  }

  /** The silent ones by address, without what was asked. */
  Map<String, Silence> silent() {
    return Map.copyOf(silent);
  }

  private void tell() {
    health.areSilent(
        silent.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().since())));
  }

  private static String service(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
  }
}
