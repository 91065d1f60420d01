/** What the Signing Server door asks of the server: to log in the holder whose key was proved. */
package lu.espace.door.port;
