/** What the case file asks of the institutions. */
package lu.espace.casefile.port;
