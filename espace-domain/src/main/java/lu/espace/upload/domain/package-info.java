/**
 * Files that people hand in: how they arrive piece by piece, what they really are, and whether they
 * were found clean. Whose they are and what they are for is the matter of the features that keep
 * them.
 */
package lu.espace.upload.domain;
