/** Logins are recorded here; other features ask here who a holder is. */
package lu.espace.access.service;
