/**
 * The lasting record of every act. Lines are added and never changed; each is sealed into the chain
 * of its eSpace, so that a change made past the product is found.
 */
package lu.espace.audit.domain;
