/**
 * The remote signature keys of the sandbox's people, and what guards each use of them: the PIN and
 * the single-use activation that is bound to the digests that the person saw (SCAL2 of EN 419
 * 241-1).
 */
package lu.espace.trust.signing;
