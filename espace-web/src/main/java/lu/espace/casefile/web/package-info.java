/**
 * The pages on which a business fills, checks and follows its case files. They hold what one view
 * needs, ask the services, and know no entity.
 */
package lu.espace.casefile.web;
