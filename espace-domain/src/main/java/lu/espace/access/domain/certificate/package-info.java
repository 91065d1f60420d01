/**
 * Reads a professional certificate: who holds it, for which business, with which title, for what.
 * Nothing but {@code java.base} is used, because the server's realm and the product read
 * certificates with the same code.
 */
package lu.espace.access.domain.certificate;
