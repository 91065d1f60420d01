/**
 * Has a prepared document signed by its holder on a signing server: there and back twice, then the
 * signature is embedded, time-stamped, checked and accepted. Each step is stored before the next
 * one, outside of any longer transaction, so that a crash or a refusal costs the holder as little
 * as possible.
 */
package lu.espace.signature.service;
