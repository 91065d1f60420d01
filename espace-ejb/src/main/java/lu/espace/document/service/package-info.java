/**
 * Keeps documents for the services of other features, in their transaction and behind their rights.
 */
package lu.espace.document.service;
