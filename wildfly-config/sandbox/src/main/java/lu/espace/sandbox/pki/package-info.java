/**
 * The sandbox's public key infrastructure: a root and an issuing certificate authority in the shape
 * of LuxTrust's, and the certificates of invented people, made at the first start and kept. It lets
 * a newcomer log in and sign on a fresh clone, and the tests do the same. Nothing here is trusted
 * by, or part of, a production configuration.
 */
package lu.espace.sandbox.pki;
