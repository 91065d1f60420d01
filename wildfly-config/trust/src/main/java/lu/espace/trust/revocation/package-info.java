/**
 * What tells whether a sandbox certificate is still good: the OCSP responder (RFC 6960), the
 * revocation lists (RFC 5280) and the authorities' own certificates.
 */
package lu.espace.trust.revocation;
