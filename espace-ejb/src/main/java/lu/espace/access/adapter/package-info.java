/** Asks the server's realm. */
package lu.espace.access.adapter;
