/** What the signature asks of the outside: a PDF signature in two phases, and a signing server. */
package lu.espace.signature.port;
