/**
 * The boundary of all services: every public method of a {@code @Stateless} bean declares who may
 * call it, and {@link lu.espace.shared.service.RightsInterceptor} holds the caller to it and writes
 * the audit line.
 */
package lu.espace.shared.service;
