/** What the login needs of the server that it runs in. */
package lu.espace.access.port;
