/** Gives the guard of all services its audit trail: the database, and the server's log. */
package lu.espace.audit.adapter;
