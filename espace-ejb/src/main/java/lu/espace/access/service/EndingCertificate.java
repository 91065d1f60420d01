package lu.espace.access.service;

import java.time.Instant;
import lu.espace.shared.domain.Ssn;

/** The certificate of a holder that ends last, and soon. */
public record EndingCertificate(Ssn holder, String fingerprint, Instant validUntil) {}
