package lu.espace.team.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lu.espace.access.service.SeenCertificate;

/**
 * The certificates of one member.
 *
 * @param validUntil until when it can log in; {@code null} where it never did
 * @param daysLeft whole days until then; 0 where it is over or unknown
 * @param seen the certificates, the one that ends last first
 */
public record MemberCertificates(
    String ssn,
    String name,
    CertificateOutlook outlook,
    Instant validUntil,
    long daysLeft,
    List<SeenCertificate> seen)
    implements Serializable {}
