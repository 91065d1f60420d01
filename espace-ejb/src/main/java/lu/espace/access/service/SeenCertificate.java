package lu.espace.access.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.access.domain.certificate.Product;
import lu.espace.access.domain.certificate.Title;

/**
 * A certificate with which a holder logged in.
 *
 * @param renewed whether the holder has one that ends later
 */
public record SeenCertificate(
    String fingerprint,
    Product product,
    Title title,
    Instant validUntil,
    Instant firstSeen,
    Instant lastUsed,
    boolean renewed)
    implements Serializable {}
