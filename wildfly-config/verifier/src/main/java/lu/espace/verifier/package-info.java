/**
 * The operator's check of the log. It reads the database and the server's audit log by itself and
 * shares no code with the product, so that it finds also what a changed product would hide.
 */
package lu.espace.verifier;
