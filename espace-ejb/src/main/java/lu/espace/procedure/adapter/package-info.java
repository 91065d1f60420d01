/**
 * Definitions and forms on Saxon's XPath. Saxon is called by its own API with a processor of our
 * own, so that the JAXP defaults of the server stay what they are.
 */
package lu.espace.procedure.adapter;
