/**
 * The words that every feature shares: identifiers, rights, compartments, languages and the root of
 * the business exceptions. Nothing here knows a feature.
 */
package lu.espace.shared.domain;
