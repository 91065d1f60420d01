/**
 * Opening the eSpace of a business, and reading who the business is. Opening takes the title of a
 * certificate; everything after it takes rights in the eSpace.
 */
package lu.espace.business.service;
