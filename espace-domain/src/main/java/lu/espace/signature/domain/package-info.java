/**
 * The electronic signature of a case file's document with a key that the holder keeps on a signing
 * server: in which step it stands, what was accepted, and why it may be refused. It knows documents
 * and holders, and no procedure.
 */
package lu.espace.signature.domain;
