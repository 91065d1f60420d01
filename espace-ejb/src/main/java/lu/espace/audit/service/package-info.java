/** Writes the audit lines, with the act or apart from it. */
package lu.espace.audit.service;
