/**
 * The Signing Server door: a holder whose key is on a signing server, so that no browser can show
 * its certificate, proves the key by signing a fresh challenge, and is then the same principal as
 * by the other door.
 */
package lu.espace.door.domain;
