/** The way into the eSpace: which one the reader acts for, opening it, its dashboard. */
package lu.espace.business.web;
