/**
 * Binds the signature to the European Commission's DSS library, to the time-stamping authority and
 * to a signing server that speaks the Cloud Signature Consortium's API.
 */
package lu.espace.signature.adapter;
