/**
 * The public authorities: their desks, the agents who work there, and the files that lie there. Who
 * works where is told by the operator's file of desks, never by a certificate.
 */
package lu.espace.institution.domain;
