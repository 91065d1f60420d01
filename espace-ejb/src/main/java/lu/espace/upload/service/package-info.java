/**
 * Takes files in for the services of other features, in their transaction and behind their rights,
 * and has them scanned.
 */
package lu.espace.upload.service;
