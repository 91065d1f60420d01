/**
 * The Cloud Signature Consortium's API, version 2: what the signing server is, which credentials a
 * person has, and signing digests with an activation.
 */
package lu.espace.trust.csc;
