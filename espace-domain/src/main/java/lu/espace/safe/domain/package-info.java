/**
 * What a business keeps to tell it once only: each value under its key, sealed, with who said it
 * and when.
 */
package lu.espace.safe.domain;
