/**
 * What agents do with the files of their desk: see them, open one, acknowledge it, say where it
 * stands, write to the business. An agent reaches no file of another desk.
 */
package lu.espace.institution.service;
