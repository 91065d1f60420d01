/**
 * What the application server itself must know of the product: which certificates it lets in, with
 * which roles, and where the product's secrets are kept. Installed as server module {@code
 * lu.espace.elytron}; nothing here knows the application.
 */
package lu.espace.elytron;
