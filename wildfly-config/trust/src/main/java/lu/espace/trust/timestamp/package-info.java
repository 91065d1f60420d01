/** The sandbox's time-stamping authority (RFC 3161). */
package lu.espace.trust.timestamp;
