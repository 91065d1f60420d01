/**
 * What every page needs: texts and formats in the reader's language, the addresses of the two
 * hosts, and pages that explain where something went wrong. Pages of features build on it; it knows
 * none of them.
 */
package lu.espace.shared.web;
